// Serves the built app, as a static host does: unknown addresses get 404.html with the app in it.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

const read = async (path) => {
  const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path
  return { body: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' }
}

/** Serves a folder on a port (0: any free one); resolves to its url and a way to close it. */
export const serve = (folder, port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
      const {
        body,
        type,
        status = 200,
      } = await read(join(folder, path)).catch(async () =>
        extname(path) === ''
          ? await read(join(folder, '404.html'))
          : { body: 'not found', type: 'text/plain', status: 404 },
      )
      const cache = type.startsWith('text/html') ? 'no-cache' : 'public, max-age=3600'
      response.writeHead(status, { 'content-type': type, 'cache-control': cache }).end(body)
    })
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    )
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(fileURLToPath(new URL('../dist', import.meta.url)), Number(process.env.PORT ?? 4173))
  console.log(`Nekwijzer: ${url}/nl/`)
}
