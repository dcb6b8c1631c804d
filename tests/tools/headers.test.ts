import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  frameAncestors,
  headersFile,
  inlineHashes,
  nginxHeaders,
  pagePolicy,
  securityHeaders,
  singleFilePolicy,
} from '../../tools/headers.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const html =
  '<style>b{}</style><script type="application/ld+json">{"a":1}</script><script>first()</script><script type="module" src="/a.js"></script>'
const inline = inlineHashes(html)

test('only what runs gets a hash: a block of data and a file with an address get none', () => {
  expect(inline).toEqual({ scripts: [hash('first()')], styles: [hash('b{}')] })
})
test('no policy allows a script without a hash, code from text, a form that is sent, or a connection of a page', () => {
  const headers = securityHeaders(inline, "'none'")['Content-Security-Policy'] ?? ''
  for (const policy of [pagePolicy(inline), singleFilePolicy(inline), headers]) {
    expect(policy).not.toMatch(/unsafe|\*|http/)
    for (const part of [
      "default-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(part)
  }
  expect(pagePolicy(inline)).toContain("connect-src 'none'")
  expect(singleFilePolicy(inline)).not.toContain("'self'")
})
test('another site may show the guide in a frame only when the build names it', () => {
  expect(securityHeaders(inline, frameAncestors(undefined))['X-Frame-Options']).toBe('DENY')
  const allowed = securityHeaders(inline, frameAncestors("'self' https://www.praktijk.example"))
  expect(allowed['Content-Security-Policy']).toContain("frame-ancestors 'self' https://www.praktijk.example")
  expect(allowed['X-Frame-Options']).toBeUndefined()
  for (const wrong of ['https://a.example; script-src *', 'http://a.example', '*', 'https:'])
    expect(() => frameAncestors(wrong)).toThrow('FRAME_ANCESTORS')
})
test('a practice can try it on its own computer; else only https may show it', () => {
  expect(frameAncestors('http://localhost:8080')).toBe('http://localhost:8080')
  for (const wrong of ['http://localhost.evil.example', 'http://localhost:8080/path', 'http://127.0.0.1'])
    expect(() => frameAncestors(wrong)).toThrow('FRAME_ANCESTORS')
})
test('pages of others may load one file only', () => {
  const parts = headersFile(securityHeaders(inline, "'none'")).split(/^(?=\/)/m)
  const open = parts.filter((part) => part.includes('Access-Control-Allow-Origin'))
  expect(open).toEqual(['/embed.js\n  Access-Control-Allow-Origin: *\n'])
})
test('every host gets the same headers', () => {
  const headers = securityHeaders(inline, "'none'")
  const names = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, name, value]) => [name, value])
  const [all = ''] = headersFile(headers).split('/assets/*')
  expect(names(all, /^ {2}([\w-]+): (.+)$/gm)).toEqual(Object.entries(headers))
  expect(names(nginxHeaders(headers), /^add_header ([\w-]+) "(.+)" always;$/gm)).toEqual(Object.entries(headers))
  expect(nginxHeaders(headers)).not.toContain('$')
})
