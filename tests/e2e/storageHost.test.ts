import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentTypes, headersIn } from '../../tools/serve.mjs'
import { openApp, phone, soreNeck, walkOn } from './person.ts'

/** A bucket that knows files by their whole name only, and the four rules of docs/hosting.md before it. */
const storageBehindRules = async (headers: { readonly [name: string]: string }): Promise<Server> => {
  const names = (await readdir('dist', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const bucket = new Map(
    await Promise.all(
      names.map(async (name) => [name.replace(/^dist/, '').replaceAll(sep, '/'), await readFile(name)] as const),
    ),
  )
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const last = path.split('/').at(-1) ?? ''
    const key = last.includes('.') ? path : `${path.replace(/\/$/, '')}/index.html`
    const found = bucket.get(key)
    const caching = found && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    response
      .writeHead(found ? 200 : 404, {
        ...headers,
        'content-type': contentTypes[found ? extname(key) : '.html'] ?? 'text/plain; charset=utf-8',
        'cache-control': caching,
      })
      .end(found ?? bucket.get('/404.html'))
  })
}
describe.each([
  { host: 'object storage behind a CDN', withHeaders: true },
  { host: 'a host that can send no headers of its own', withHeaders: false },
])('on $host', ({ withHeaders }) => {
  let app: Awaited<ReturnType<typeof openApp>>
  let server: Server
  let url: string
  beforeAll(async () => {
    app = await openApp()
    server = await storageBehindRules(withHeaders ? await headersIn('dist', '/nl/') : {})
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  })
  afterAll(async () => {
    await app.close()
    server.close()
  })
  test('every address opens directly, an unknown one says so, and the whole way works when the host is gone', async () => {
    const context = await app.newContext(phone)
    const page = await context.newPage()
    for (const path of ['/nl/learn/risks', '/nl/care/M-HEAT', '/en/physio', '/nl/rules'])
      expect([path, (await page.goto(url + path))?.status()]).toEqual([path, 200])
    const missing = await page.goto(`${url}/nl/nergens`)
    expect(missing?.status()).toBe(404)
    await page.locator('main a').first().waitFor()
    await page.goto(`${url}/nl/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await page.goto(`${url}/nl/guide/s01`)
    expect(await walkOn(page, soreNeck, 'touch')).toHaveLength(18)
    await page.getByRole('button', { name: 'Ja, geef mijn advies' }).tap()
    await page.getByRole('heading', { name: 'Je kunt zelf aan de slag' }).waitFor()
    await context.close()
  })
})
