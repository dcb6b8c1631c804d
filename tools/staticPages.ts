import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Manifest, type Plugin } from 'vite'
import type * as Site from '../src/app/renderPage.tsx'
import type { SitePage } from '../src/app/sitePages.ts'
import type { Language } from '../src/i18n/languages.ts'
import { filesOf, pageHtml } from './pageHtml.ts'
import { robotsText, sitemap } from './sitemap.ts'
import { webManifest } from './webManifest.ts'

const serverFolder = 'node_modules/.nekwijzer-pages'
const siteUrl = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '')

const serverCode = async (): Promise<typeof Site> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    envPrefix: ['VITE_', 'SITE_'],
    plugins: [react()],
    build: { ssr: 'src/app/renderPage.tsx', outDir: serverFolder, emptyOutDir: true, target: 'node20' },
  })
  const path = join(process.cwd(), serverFolder, 'renderPage.js')
  return (await import(`${pathToFileURL(path).href}?${Date.now()}`)) as typeof Site // what was just built from it
}
const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const writePages = async (out: string): Promise<void> => {
  const site = await serverCode()
  const template = await readFile(join(out, 'index.html'), 'utf8')
  const sheet = /<link rel="stylesheet"[^>]*href="\/([^"]+)"/.exec(template)?.[1]
  if (sheet === undefined) throw new Error('index.html has no style sheet')
  const css = await readFile(join(out, sheet), 'utf8')
  const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest // Vite wrote it
  const entry = filesOf(manifest, 'index.html')
  const page = async (language: Language, which: SitePage, bare = false): Promise<string> => {
    const words = JSON.parse(await readFile(`locales/${language}/site.json`, 'utf8')) as { [key: string]: string } // its test says so
    const made = await site.renderPage(language, which, words)
    const wordFiles = ['ui', ...(bare ? [] : which.words)].map((each) => `locales/${language}/${each}.json`)
    const own = bare || !(which.code in manifest) ? [] : [which.code]
    return pageHtml(template, css, {
      ...{ language, siteUrl, languages: site.languages, words: which.words, path: which.path },
      ...{ direction: made.direction, title: bare ? made.words('ui:name') : made.title, description: made.description },
      siteName: made.words('ui:name'),
      image: made.words('site:image'),
      noScript: made.words('site:noScript'),
      content: bare ? made.frame : made.html,
      whole: !bare,
      structured: bare ? undefined : made.structured,
      indexed: !bare && which !== site.notFoundPage,
      preload: new Set(
        [...own, ...wordFiles].reduce((files, key) => new Set([...files, ...filesOf(manifest, key)]), entry),
      ),
    })
  }
  const start = site.sitePages[0]
  if (start === undefined) throw new Error('there is no start page')
  for (const language of site.languages) {
    for (const each of site.sitePages)
      await write(join(out, language, each.path, 'index.html'), await page(language, each))
    const shell = await page(language, start, true)
    await write(join(out, language, 'app.html'), shell)
    for (const path of site.appPaths) await write(join(out, language, path, 'index.html'), shell)
    await write(join(out, language, '404.html'), await page(language, site.notFoundPage))
    await write(join(out, language, 'app.webmanifest'), await webManifest(language))
  }
  const first = site.languages[0]
  await write(join(out, 'index.html'), await page(first, start))
  await write(join(out, '404.html'), await page(first, site.notFoundPage))
  await write(join(out, 'robots.txt'), robotsText(siteUrl))
  if (siteUrl !== '') await write(join(out, 'sitemap.xml'), sitemap(siteUrl, site.languages, site.sitePages))
  await rm(join(out, sheet))
}

/** Writes each page of each language as a file, from the same components as the app. */
export const staticPages = (): Plugin => {
  let out = 'dist'
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    closeBundle: { order: 'pre', sequential: true, handler: async () => writePages(out) },
  }
}
