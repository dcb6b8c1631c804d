import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Manifest, type Plugin } from 'vite'
import type * as Site from '../src/app/renderPage.tsx'
import { ownNames } from '../src/embed/theme.ts'
import { firstStyles } from './firstStyles.ts'
import { pageFiles } from './pageFiles.ts'
import { pageHtml, type PageFile } from './pageHtml.ts'
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

/** Pages and their scripts, in which a class may be named; words and libraries name none of ours, except by chance. */
const textsOf = async (pages: readonly PageFile[], out: string): Promise<readonly string[]> => {
  const scripts = new Set(
    pages.flatMap(({ preload }) => [...preload].filter((file) => !/\/(words\/|libraries-)/.test(file))),
  )
  return [
    ...pages.flatMap(({ content, next }) => [content, next?.content ?? '']),
    ...(await Promise.all([...scripts].map((file) => readFile(join(out, file), 'utf8')))),
    ...ownNames.map((name) => `--${name}`), // in a frame, colours of the page around are weighed against these
  ]
}

const writePages = async (out: string): Promise<void> => {
  const site = await serverCode()
  const template = await readFile(join(out, 'index.html'), 'utf8')
  const sheet = /<link rel="stylesheet"[^>]*href="\/([^"]+)"/.exec(template)?.[1]
  if (sheet === undefined) throw new Error('index.html has no style sheet')
  const css = await readFile(join(out, sheet), 'utf8')
  const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest // Vite wrote it
  const files = await pageFiles(site, manifest, siteUrl)
  const pagesAt = (paths: readonly string[]): readonly PageFile[] =>
    files.filter(({ page }) => page.whole && paths.includes(page.path)).map(({ page }) => page)
  // what is read first; the same in every language, so that a content policy can name it by its hash
  const firsts = new Map<string, string>()
  for (const [path, from] of [
    ['/guide/s01', ['/guide/s01']],
    ['/', ['/', '/guide/s01']], // the way to the questions must be short
  ] as const)
    firsts.set(path, firstStyles(css, await textsOf(pagesAt(from), out)))
  for (const { file, page } of files) {
    const first = page.whole ? firsts.get(page.path) : undefined
    await write(
      join(out, file),
      pageHtml(template, first === undefined ? { inPage: css } : { inPage: first, later: sheet }, page),
    )
  }
  for (const language of site.languages)
    await write(join(out, language, 'app.webmanifest'), await webManifest(language))
  await write(join(out, 'robots.txt'), robotsText(siteUrl))
  if (siteUrl !== '') await write(join(out, 'sitemap.xml'), sitemap(siteUrl, site.languages, site.sitePages))
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
