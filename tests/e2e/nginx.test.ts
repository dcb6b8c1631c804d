import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp, phone, soreNeck, walkOn } from './person.ts'

const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
const nginx = places.map((place) => join(place, 'nginx')).find((path) => existsSync(path))
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const hasBrotli = existsSync(brotliModule)
if (nginx === undefined && process.env['NGINX_REQUIRED'] !== undefined) throw new Error('nginx is not installed')
if (nginx === undefined) console.warn('SKIPPED: nginx is not installed, hosting/nginx.conf was not tested')

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
/** Puts a line of a real machine in the place of one; a line that is gone would test something else. */
const swap = (text: string, from: string, to: string): string => {
  if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf has not exactly one "${from}"`)
  return text.replace(from, to)
}

/** Waits until somebody answers there. @throws Error when nobody does */
const answering = async (url: string, tries = 100): Promise<void> => {
  const answer = await fetch(url).catch(() => undefined)
  if (answer !== undefined) return
  if (tries === 0) throw new Error('nginx did not start')
  await new Promise((resolve) => setTimeout(resolve, 100))
  await answering(url, tries - 1)
}

describe.skipIf(nginx === undefined)('the site on nginx, with the configuration of hosting/', () => {
  let folder: string
  let url: string
  let running: ChildProcess
  let asset: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nekwijzer-nginx-'))
    await cp('dist', join(folder, 'site'), { recursive: true })
    execFileSync(process.execPath, ['tools/compress.mjs', join(folder, 'site')])
    await mkdir(join(folder, 'snippets'))
    await cp('dist-hosting/nginx-headers.conf', join(folder, 'snippets', 'nekwijzer-headers.conf'))
    if (hasBrotli) await writeFile(join(folder, 'snippets', 'nekwijzer-brotli.conf'), 'brotli_static on;\n')
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    let site = await readFile('hosting/nginx.conf', 'utf8')
    site = swap(site, 'listen 80;', `listen 127.0.0.1:${port};`)
    site = swap(site, 'root /var/www/nekwijzer;', `root ${folder}/site;`)
    site = site.replaceAll('/etc/nginx/snippets/', `${folder}/snippets/`)
    const around = [
      hasBrotli ? `load_module ${brotliModule};` : '',
      process.getuid?.() === 0 ? 'user root;' : '', // the files of this test belong to nobody else
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
      `http { client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;`,
      `uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;\n${site}\n}`,
    ]
    await writeFile(join(folder, 'nginx.conf'), around.join('\n'))
    running = spawn(nginx ?? '', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
      stdio: 'inherit',
    })
    await answering(url)
    asset = (await readdir('dist/assets')).find((file) => /^app-.*\.js$/.test(file)) ?? 'no app file'
  })
  afterAll(async () => {
    running.kill()
    await rm(folder, { recursive: true, force: true })
  })
  const get = (path: string, encoding = 'identity') =>
    fetch(url + path, { redirect: 'manual', headers: { 'accept-encoding': encoding } })

  test('every answer has the security headers of the build, also a missing page', async () => {
    const wanted = [
      ...(await readFile('dist/_headers', 'utf8')).split('/assets/*')[0]!.matchAll(/^ {2}([^:]+): (.+)$/gm),
    ]
    expect(wanted.length).toBeGreaterThan(5)
    for (const path of [
      '/',
      '/nl/',
      '/nl/guide/s01',
      '/nl/plan',
      `/assets/${asset}`,
      '/sw.js',
      '/nl/nergens',
      '/weg',
    ]) {
      const { headers } = await get(path)
      for (const [, name = '', value] of wanted) expect([path, name, headers.get(name)]).toEqual([path, name, value])
    }
    expect((await get('/nl/')).headers.get('server')).toBe('nginx')
  })
  test('pages of others may load the one file that shows the guide there, and no other', async () => {
    const open = async (path: string) => (await get(path)).headers.get('access-control-allow-origin')
    expect(await open('/embed.js')).toBe('*')
    expect((await get('/embed.js')).headers.get('content-type')).toMatch(/^text\/javascript/)
    for (const path of ['/', '/nl/', '/sw.js', `/assets/${asset}`, '/nl/nergens'])
      expect([path, await open(path)]).toEqual([path, null])
  })
  test('pages are asked for again, built files are kept for ever, missing ones are not', async () => {
    const caching = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await caching(`/assets/${asset}`)).toBe('public, max-age=31536000, immutable')
    expect(await caching('/nl/learn')).toBe('no-cache')
    expect(await caching('/sw.js')).toBe('no-cache')
    expect(await caching('/assets/gone.js')).toBe('no-cache')
    const { headers } = await get('/nl/')
    const again = await fetch(`${url}/nl/`, {
      headers: { 'accept-encoding': 'identity', 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
  test('text comes compressed, and as what it is', async () => {
    const gzip = await get('/nl/', 'gzip')
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
    expect(gzip.headers.get('vary')).toBe('Accept-Encoding')
    expect(gzip.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await gzip.text()).toBe(await readFile('dist/nl/index.html', 'utf8'))
    const smallest = await get(`/assets/${asset}`, 'gzip, br')
    expect(smallest.headers.get('content-encoding')).toBe(hasBrotli ? 'br' : 'gzip')
    expect(smallest.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect((await get('/nl/app.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/)
  })
  test('every address of the app answers itself; an unknown one says so, in the language of the address', async () => {
    for (const path of ['/nl/guide/s07', '/en/plan', '/nl/i', '/nl/physio', '/en/care/M-HEAT', '/nl/learn/risks'])
      expect([path, (await get(path)).status]).toEqual([path, 200])
    const missing = await get('/en/nowhere')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toBe(await readFile('dist/en/404.html', 'utf8'))
    expect((await get('/xx/nowhere')).status).toBe(404)
    expect((await get('/_headers')).status).toBe(404)
  })
  test('after a first visit the server may stop: the app opens and asks all questions', async () => {
    const app = await openApp()
    const context = await app.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${url}/nl/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const stopped = new Promise((resolve) => running.once('exit', resolve))
    running.kill()
    await stopped
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    const later = await context.newPage()
    await later.goto(`${url}/nl/guide/s01`)
    await later.locator('h1:visible').waitFor()
    await walkOn(later, soreNeck, 'touch')
    await later.getByRole('button', { name: 'Ja, geef mijn advies' }).tap()
    await later.waitForURL('**/guide/advice')
    await context.close()
    await app.close()
  })
})
