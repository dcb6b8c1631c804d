import { readFile } from 'node:fs/promises'
import type { Manifest } from 'vite'
import type * as Site from '../src/app/renderPage.tsx'
import type { SitePage } from '../src/app/sitePages.ts'
import type { Language } from '../src/i18n/languages.ts'
import { filesOf, type PageFile } from './pageHtml.ts'

export type NamedPage = { readonly file: string; readonly page: PageFile }

/** Every page of the site with the files it stands in; `siteUrl` is '' when the address is not known. */
export const pageFiles = async (
  site: typeof Site,
  manifest: Manifest,
  siteUrl: string,
): Promise<readonly NamedPage[]> => {
  const made = async (language: Language, which: SitePage, whole = true): Promise<PageFile> => {
    const siteWords = JSON.parse(await readFile(`locales/${language}/site.json`, 'utf8')) as { [key: string]: string } // its test says so
    const { words, ...page } = await site.renderPage(language, which, siteWords)
    const wordFiles = ['ui', ...(whole ? which.words : [])].map((each) => `locales/${language}/${each}.json`)
    const keys = ['index.html', ...(whole && which.code in manifest ? [which.code] : []), ...wordFiles]
    return {
      ...{ language, siteUrl, whole, languages: site.languages, words: which.words, path: which.path },
      ...{ direction: page.direction, description: page.description, siteName: words('ui:name') },
      title: whole ? page.title : words('ui:name'),
      image: words('site:image'),
      noScript: words('site:noScript'),
      content: whole ? page.html : page.frame,
      structured: whole ? page.structured : undefined,
      next: whole ? page.next : undefined,
      indexed: whole && which !== site.notFoundPage,
      preload: new Set(keys.flatMap((key) => [...filesOf(manifest, key)])),
    }
  }
  const files: NamedPage[] = []
  const [start] = site.sitePages
  if (start === undefined) throw new Error('there is no start page')
  for (const language of site.languages) {
    for (const each of site.sitePages)
      files.push({ file: `${language}${each.path.replace(/\/$/, '')}/index.html`, page: await made(language, each) })
    const frame = await made(language, start, false)
    files.push({ file: `${language}/app.html`, page: frame })
    for (const path of site.appPaths) files.push({ file: `${language}${path}/index.html`, page: frame })
    files.push({ file: `${language}/404.html`, page: await made(language, site.notFoundPage) })
  }
  // a host knows these two for all languages together
  const [first] = site.languages
  for (const name of ['index.html', '404.html'])
    files.push(...files.filter(({ file }) => file === `${first}/${name}`).map(({ page }) => ({ file: name, page })))
  return files
}
