// Serves the built app as a static host does: folders, 404.html with its status, the headers of _headers, brotli, and files with a hash kept for ever.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

/** The type of each kind of file, by its extension. */
export const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const alreadySmall = ['.png', '.woff2']
const compress = promisify(brotliCompress)

const fileAt = async (path) => ((await stat(path)).isDirectory() ? fileAt(join(path, 'index.html')) : path)

/** The headers for a path, as the build wrote them: those of every path, and its own. */
export const headersIn = async (folder, path) => {
  const parts = (await readFile(join(folder, '_headers'), 'utf8').catch(() => '')).split(/^(?=\/)/m)
  const own = parts.filter((part) => part.startsWith('/*\n') || part.startsWith(`${path}\n`)).join('')
  return Object.fromEntries([...own.matchAll(/^ {2}([^:]+): (.+)$/gm)].map(([, name, value]) => [name, value]))
}

/** Serves a folder on a port (0: any free one); resolves to its url and a way to close it. `heard` gets each request. */
export const serve = (folder, port = 0, heard = () => undefined) =>
  new Promise((resolve, reject) => {
    const small = new Map()
    const compressed = async (file, body) => {
      const known = small.get(file)
      if (known?.body.equals(body)) return known.small
      const made = await compress(body)
      small.set(file, { body, small: made })
      return made
    }
    const server = createServer(async (request, response) => {
      heard(request)
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
      let status = 200
      const file = await fileAt(join(folder, path)).catch(async () => {
        status = 404
        return fileAt(join(folder, path.split('/')[1] ?? '', '404.html')).catch(() => join(folder, '404.html'))
      })
      const body = await readFile(file)
      const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && !alreadySmall.includes(extname(file))
      response
        .writeHead(status, {
          ...(await headersIn(folder, path)),
          'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
          'cache-control':
            path.startsWith('/assets/') && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
          vary: 'accept-encoding',
          ...(brotli && { 'content-encoding': 'br' }),
        })
        .end(brotli ? await compressed(file, body) : body)
    })
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      }),
    )
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(fileURLToPath(new URL('../dist', import.meta.url)), Number(process.env.PORT ?? 4173))
  console.log(`Nekwijzer: ${url}/nl/`)
}
