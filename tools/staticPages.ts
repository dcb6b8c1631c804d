import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Manifest, type Plugin } from 'vite'
import type * as Site from '../src/app/renderPage.tsx'
import { firstStyles } from './firstStyles.ts'
import { pageFiles } from './pageFiles.ts'
import { pageHtml } from './pageHtml.ts'
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
  const files = await pageFiles(site, manifest, siteUrl)
  // the way to the questions must be short; one sheet for both, so that a content policy can name it by one hash
  const ready = files
    .filter(({ page }) => page.whole && ['/', '/guide/s01'].includes(page.path))
    .map(({ page }) => page)
  // words and libraries name no class of ours, except by chance
  const scripts = [...new Set(ready.flatMap(({ preload }) => [...preload]))].filter(
    (file) => !/\/(words\/|libraries-)/.test(file),
  )
  const first = firstStyles(css, [
    ...ready.map(({ content }) => content),
    ...(await Promise.all(scripts.map((file) => readFile(join(out, file), 'utf8')))),
  ])
  for (const { file, page } of files)
    await write(
      join(out, file),
      pageHtml(template, ready.includes(page) ? { inPage: first, later: sheet } : { inPage: css }, page),
    )
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
