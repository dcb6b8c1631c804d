import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { frameAncestors } from '../../tools/headers.ts'
import { serve } from '../../tools/serve.mjs'
import { watchStopped } from './stopped.ts'

/** The built site as it would be with this FRAME_ANCESTORS, in a folder of its own. */
const siteShownBy = async (ancestors: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nekwijzer-framed-'))
  await cp('dist', folder, { recursive: true })
  const built = await readFile(join(folder, '_headers'), 'utf8')
  const open = built
    .replace("frame-ancestors 'none'", `frame-ancestors ${frameAncestors(ancestors)}`)
    .replace(/^ {2}X-Frame-Options: DENY\n/m, '')
  if (open.length === built.length || /X-Frame|ancestors 'none'/.test(open))
    throw new Error('_headers changed its form')
  await writeFile(join(folder, '_headers'), open)
  return folder
}
type Site = { readonly url: string; readonly close: () => void }
const listen = (answer: Parameters<typeof createServer>[1]): Promise<Site> =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ url: `http://localhost:${port}`, close: () => server.close() }) // another site than 127.0.0.1
    })
  })

/** A practice's own site, with a strict policy; its pages are made in a test. */
export const openPractice = async (browser: Browser) => {
  const pages = new Map<string, { readonly body: string; readonly styles: string }>()
  const guide: { site?: Site } = {}
  const practice = await listen((request, response) => {
    const [, name = '', file] = (request.url ?? '').split('/')
    const page = pages.get(name)
    if (page === undefined) return response.writeHead(404).end()
    if (file === 'styles.css') return response.writeHead(200, { 'content-type': 'text/css' }).end(page.styles)
    const policy = `default-src 'none'; script-src ${guide.site?.url}; frame-src ${guide.site?.url}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(
        `<!doctype html><html lang="nl"><head><title>Praktijk Voorbeeld</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/${name}/styles.css"></head><body><main><h1>Praktijk Voorbeeld</h1><p>Welkom.</p>${page.body}</main></body></html>`,
      )
  })
  const folder = await siteShownBy(practice.url)
  const heard: string[] = []
  const site = await serve(folder, 0, ({ url, headers }) => heard.push(`${url} ${headers.referer ?? ''}`))
  guide.site = site
  const contexts = new Set<Awaited<ReturnType<Browser['newContext']>>>()

  /** Opens a page of the practice that holds this. */
  const show = async (body: string, options: BrowserContextOptions, styles = '') => {
    const name = `page${pages.size}`
    pages.set(name, { body: body.replaceAll('SITE', site.url), styles })
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options })
    contexts.add(context)
    await watchStopped(context)
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    const ours = ['tel:', guide.site?.url, practice.url]
    const foreign = () => requests.filter((url) => !ours.some((own) => own !== undefined && url.startsWith(own)))
    await context.addInitScript(() => {
      const told: unknown[] = []
      Object.assign(globalThis, { told })
      addEventListener('message', ({ origin, data }) => told.push({ origin, data }))
    })
    const page = await context.newPage()
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning' && message.text().startsWith('nekwijzer-guide')) warnings.push(message.text())
    })
    return { context, page, foreign, warnings, open: () => page.goto(`${practice.url}/${name}`) }
  }
  return {
    url: site.url,
    practiceUrl: practice.url,
    heard,
    show,
    /** Fails when a policy stopped something in a page of this test. */
    closeAll: async () => {
      const all = [...contexts]
      contexts.clear()
      for (const context of all) await context.close()
    },
    close: async () => {
      practice.close()
      site.close()
      await rm(folder, { recursive: true })
    },
  }
}
