import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages, namespaces } from '../../src/i18n/languages.ts'

const keysIn = (words: unknown, path: string): readonly string[] =>
  typeof words === 'object' && words !== null && !Array.isArray(words)
    ? Object.entries(words).flatMap(([key, each]) => keysIn(each, `${path}.${key}`))
    : [path]
const keysOf = (language: string): ReadonlySet<string> =>
  new Set(
    namespaces.flatMap((namespace) => {
      try {
        return keysIn(JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8')), namespace)
      } catch {
        return []
      }
    }),
  )

test('a language with all its words is offered; one that is not finished stays hidden', () => {
  const english = keysOf('en')
  const folders = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const waiting = folders
    .map(({ name }) => name)
    .filter((name) => !(languages as readonly string[]).includes(name))
    .filter((name) => {
      const here = keysOf(name)
      return [...english].every((key) => here.has(key))
    })
  expect(waiting.map((name) => `locales/${name} is complete: add '${name}' to src/i18n/languages.ts`)).toEqual([])
})
