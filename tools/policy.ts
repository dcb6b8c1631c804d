import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import {
  frameAncestors,
  headersFile,
  inlineHashes,
  joinInline,
  nginxHeaders,
  pagePolicy,
  securityHeaders,
} from './headers.ts'

/** Writes the hash of each file a page names next to it, so that a changed file is refused. */
const withIntegrity = async (html: string, out: string, known: Map<string, string>): Promise<string> => {
  const tags = /<(?:link rel="(?:modulepreload|stylesheet)"|script type="module")[^>]*? (?:href|src)="\/([^"]+)"/g
  for (const [, file = ''] of html.matchAll(tags))
    if (!known.has(file))
      known.set(
        file,
        `sha256-${createHash('sha256')
          .update(await readFile(join(out, file)))
          .digest('base64')}`,
      )
  return html.replace(tags, (tag, file: string) => `${tag} integrity="${known.get(file)}"`)
}

const pagesIn = async (out: string): Promise<readonly string[]> =>
  (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => join(out, file))

const writePolicy = async (out: string): Promise<void> => {
  const known = new Map<string, string>()
  const pages = await Promise.all(
    (await pagesIn(out)).map(async (file) => ({ file, html: await readFile(file, 'utf8') })),
  )
  for (const { file, html } of pages) {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(inlineHashes(html))}" />`
    const whole = await withIntegrity(html, out, known)
    await writeFile(
      file,
      whole.replace('<meta charset="utf-8" />', (charset) => `${charset}${policy}`),
    )
  }
  const inline = joinInline(pages.map(({ html }) => inlineHashes(html)))
  const headers = securityHeaders(inline, frameAncestors(process.env['FRAME_ANCESTORS']))
  await writeFile(join(out, '_headers'), headersFile(headers))
  await mkdir(`${out}-hosting`, { recursive: true })
  await writeFile(join(`${out}-hosting`, 'nginx-headers.conf'), nginxHeaders(headers))
}

/** Puts the content policy into every page and into files for hosts. Comes after the pages and before the worker. */
export const policy = (): Plugin => {
  let out = 'dist'
  return {
    name: 'policy',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    closeBundle: { order: 'pre', sequential: true, handler: async () => writePolicy(out) },
  }
}
