import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import schibsted from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url'

const faces = () => [
  new FontFace('Atkinson Next', `url(${atkinson})`, { weight: '400 800' }),
  // digits from Schibsted, as in fonts.css
  new FontFace('Atkinson Next', `url(${schibsted})`, { weight: '400 800', unicodeRange: 'U+30-39' }),
  new FontFace('Schibsted', `url(${schibsted})`, { weight: '400 900' }),
]

/** Fetches our fonts and shows them with the next page, so that no text moves while somebody reads it. */
export const fetchFonts = async (): Promise<void> => {
  const loaded = await Promise.all(faces().map((face) => face.load()))
  const show = () => {
    for (const face of loaded) document.fonts.add(face)
    document.documentElement.dataset['fonts'] = ''
  }
  for (const change of ['pushState', 'popstate']) addEventListener(change, show, { once: true }) // wouter tells the first
}
