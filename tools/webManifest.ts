import { readFile } from 'node:fs/promises'

type Ui = {
  readonly name: string
  readonly start: { readonly [key in 'plan' | 'diary']: { readonly title: string } } & { readonly lede: string }
}

/** What a phone needs to install the app, in the words of one language. */
export const webManifest = async (language: string): Promise<string> => {
  const { name, start } = JSON.parse(await readFile(`locales/${language}/ui.json`, 'utf8')) as Ui // typed keys elsewhere
  const { session } = JSON.parse(await readFile(`locales/${language}/site.json`, 'utf8')) as {
    readonly session: string
  }
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
