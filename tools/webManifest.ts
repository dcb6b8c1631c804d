import { readFile } from 'node:fs/promises'

type Start = { readonly [key in 'plan' | 'diary']: { readonly title: string } } & { readonly lede: string }

const words = async <Words>(language: string, file: string): Promise<Words> =>
  JSON.parse(await readFile(`locales/${language}/${file}.json`, 'utf8')) // a test compares the files of all languages

/** What a phone needs to install the app, in the words of one language. */
export const webManifest = async (language: string): Promise<string> => {
  const { name } = await words<{ readonly name: string }>(language, 'ui')
  const start = await words<Start>(language, 'start')
  const { session } = await words<{ readonly session: string }>(language, 'site')
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: purpose === 'any' ? `/icon-${size}.png` : `/icon-maskable-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description: start.lede,
    lang: language,
    start_url: `/${language}/`,
    scope: '/',
    display: 'standalone',
    background_color: '#F1F6F4',
    theme_color: '#F1F6F4',
    icons: [
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: session, url: `/${language}/session` },
      { name: start.plan.title, url: `/${language}/plan` },
      { name: start.diary.title, url: `/${language}/diary` },
    ],
  })
}
