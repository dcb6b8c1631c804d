import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { modules } from '../../src/guide/care/modules.ts'
import { claims } from '../../src/guide/claims.ts'
import { learnPages } from '../../src/guide/learnPages.ts'
import { originOf, yearOf } from '../../src/guide/origins.ts'
import { sources } from '../../src/guide/sources.ts'

type Words = string | readonly Words[] | { readonly [key: string]: Words }
const read = (file: string): Words =>
  JSON.parse(readFileSync(new URL(`../../locales/en/${file}.json`, import.meta.url), 'utf8'))
const keys = (words: Words, key: string): readonly string[] =>
  typeof words === 'string' || Array.isArray(words)
    ? [key]
    : Object.entries(words).flatMap(([id, more]) => keys(more, key.endsWith(':') ? `${key}${id}` : `${key}.${id}`))

describe('every sentence of advice', () => {
  test.each(['advice', 'care'])('in %s has an origin that exists', (file) => {
    // headings, buttons and steps of the pages are no advice
    const all = keys(read(file), `${file}:`).filter(
      (key) => !/^(advice:(origin|page|install)|care:(page|musclesPage))\./.test(key),
    )
    expect(all.filter((key) => (originOf(key)?.sources.length ?? 0) === 0)).toEqual([])
    for (const key of all)
      for (const id of originOf(key)?.sources ?? [])
        expect([...Object.keys(sources), 'knowledge', 'design']).toContain(id)
    expect(all.length).toBeGreaterThan(150)
  })
  test('a new sentence without an origin is noticed', () => {
    expect(originOf('advice:slogan')).toBeUndefined()
    expect(originOf('advice:nudges.N-NEW')).toBeUndefined()
    expect(originOf('advice:reasons.R-XX-01')).toBeUndefined()
  })
  test('in the explanations stands on named sources or claims', () => {
    const words = read('learn')
    const pages = typeof words === 'object' && 'pages' in words ? Object.keys(words.pages) : []
    expect(pages.toSorted()).toEqual(learnPages.map(({ id }) => id).toSorted())
    expect(learnPages.filter((page) => page.claims.length + page.sources.length === 0)).toEqual([])
  })
})

test('the year of a source is the one in its title', () => {
  expect(yearOf('S01')).toBe(2016)
  expect(yearOf('S04')).toBe(2025)
})

const shown = new Set<string>([...learnPages, ...Object.values(modules)].flatMap((each) => [...each.claims]))
test('each claim behind a page says in every language what it claims, and why when we do not follow it', () => {
  for (const language of ['nl', 'en']) {
    const words = JSON.parse(readFileSync(new URL(`../../locales/${language}/learn.json`, import.meta.url), 'utf8'))
    const silent = Object.entries(claims)
      .filter(([id]) => shown.has(id))
      .filter(([id, { standing, flags }]) => {
        const reasons = [words.claims[id]?.why, ...flags.map((flag: string) => words.flags[flag])].filter(Boolean)
        return words.claims[id]?.claim === undefined || (standing !== 'carried' && reasons.length === 0)
      })
    expect(silent.map(([id]) => `${language} ${id}`)).toEqual([])
  }
})
