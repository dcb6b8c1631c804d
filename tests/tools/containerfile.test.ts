import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const file = readFileSync('hosting/Containerfile', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { [name: string]: string } } // our own file

test('the container file runs commands that there are', () => {
  const named = [...file.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named).toEqual(['build', 'compress'])
  for (const name of named) expect(scripts[name]).toBeDefined()
})
test('the container file copies what is in the repository or what the build makes', () => {
  const copied = [...file.matchAll(/^COPY --from=build \/site\/(\S+)/gm)].map(([, path = '']) => path)
  expect(copied).toEqual(['hosting/nginx.conf', 'dist-hosting/nginx-headers.conf', 'dist'])
  expect(existsSync('hosting/nginx.conf')).toBe(true)
})
test('in the container nginx listens on the port that is exposed, and nowhere else', () => {
  const [, from = '', to = ''] = /sed -i 's\/([^/]+)\/([^/]+)\/' hosting\/nginx\.conf/.exec(file) ?? []
  const conf = readFileSync('hosting/nginx.conf', 'utf8').replace(from, to)
  const ports = [...conf.matchAll(/^\s*listen (.+);$/gm)].map(([, port = '']) => port)
  expect(ports).toEqual([/^EXPOSE (\d+)$/m.exec(file)?.[1]])
})
