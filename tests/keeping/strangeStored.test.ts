import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { diaryVersion, readStored } from '../../src/diary/diary.ts'
import type { VisitSoFar } from '../../src/guide/flow.ts'
import { isSame } from '../../src/keeping/bringTogether.ts'
import { newSession } from '../../src/session/player.ts'
import { heatProgram } from '../../src/session/program.ts'
import { readSession, writeSession, type StoredSession } from '../../src/session/storedSession.ts'
import { practiceVersion, readPractice } from '../../src/share/practiceStore.ts'
import { keptVersion, readKept } from '../../src/visit/keptShape.ts'
import { readVisit, writeVisit } from '../../src/visit/storedVisit.ts'
import { anyDamaged } from '../share/noise.ts'

const seed = 20261125
const soon = 1763640001000 // ms since 1970: just after the fixed texts were kept
const folder = 'tests/keeping/stored'
const textsOf = (name: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
const session = writeSession({ kind: 'heat', began: '2026-11-25T09:00:00.000Z', soFar: newSession(heatProgram([])) })
const kinds = ['none', 'read', 'newer', 'broken', 'unused']

const asDocument = (version: number) => (state: unknown) => JSON.stringify({ version, state })

/** Every stored document: texts of each version so far, how it is read, and how what was read is written again. */
const documents = {
  visit: {
    texts: textsOf('visit'),
    read: (text: string) => {
      const found = readVisit(text)
      return found.kind === 'found' ? { kind: 'read' as const, state: found.visit } : found
    },
    write: (visit: unknown) => writeVisit(visit as VisitSoFar), // as it was just read
  },
  kept: { texts: textsOf('kept'), read: (text: string) => readKept(text, soon), write: asDocument(keptVersion) },
  diary: { texts: textsOf('diary'), read: (text: string) => readStored(text, soon), write: asDocument(diaryVersion) },
  practice: {
    texts: textsOf('practice'),
    read: (text: string) => readPractice(text),
    write: asDocument(practiceVersion),
  },
  session: {
    texts: [session],
    read: (text: string) => {
      const found = readSession(text)
      return found === undefined ? { kind: 'none' as const } : { kind: 'read' as const, state: found }
    },
    write: (state: unknown) => writeSession(state as StoredSession), // as it was just read
  },
} as const

const here = 'something strange stands here'
const nest = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth)
/** JSON that nobody expects, as text. */
const strange: readonly string[] = [
  ['null', 'true', '-1', '-0', '0.5', '1e308', '1e999', '9007199254740993', '""', '[]', '{}', '[null]', '[[]]'],
  ['"__proto__"', '"constructor"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u202e\\u0000"', '"javascript:alert(1)"'],
  ['"<img src=x onerror=alert(1)>"', '"2026-02-31"', '"+275760-09-14T00:00:00Z"', `"${'x'.repeat(100_000)}"`],
  ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"toJSON":1,"toString":1}'],
  ['["__proto__"]', '{"length":3}', `[${'0,'.repeat(50_000)}0]`, nest(5000, '[', ']'), nest(200, '{"a":[', ']}')],
].flat()
type Way = readonly (string | number)[]
const waysIn = (json: unknown, way: Way = []): readonly Way[] => [
  way,
  ...(typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([name, value]) => waysIn(value, [...way, name]))
    : []),
]
const putAt = (json: unknown, [name, ...deeper]: Way, value: unknown): unknown => {
  if (name === undefined || typeof json !== 'object' || json === null) return value
  const inside = Object.entries(json).map(([each, old]) => [each, each === name ? putAt(old, deeper, value) : old])
  return Array.isArray(json) ? inside.map(([, each]) => each) : Object.fromEntries(inside)
}
/** A stored text with something strange at one place in it, or in place of all of it. */
const anyStrange = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.oneof(
        fc.constantFrom(...strange),
        fc.json({ maxDepth: 4 }),
        fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
      ),
    )
    .map(([text, nth, odd]) => {
      const json: unknown = JSON.parse(text)
      const ways = waysIn(json)
      return JSON.stringify(putAt(json, ways[nth % ways.length] ?? [], here)).replace(JSON.stringify(here), () => odd)
    })
/** A text of another version, whatever stands in it. */
const anyVersion = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.json()), fc.jsonValue())
    .map(([text, version, more]) => JSON.stringify({ ...(JSON.parse(text) as object), version, more }))

const counts = new Map<string, number>()
const builtIns = () => [Object.prototype, Array.prototype, String.prototype].map((each) => Reflect.ownKeys(each).length)
const untouched = builtIns()
const check = (name: keyof typeof documents, text: string): void => {
  const found = documents[name].read(text)
  counts.set(`${name} ${found.kind}`, (counts.get(`${name} ${found.kind}`) ?? 0) + 1)
  expect(kinds).toContain(found.kind)
  expect(builtIns()).toEqual(untouched)
  expect({}).not.toHaveProperty('polluted')
  if ('raw' in found) expect(found.raw).toBe(text)
  if (!('state' in found)) return
  expect(found.state).not.toHaveProperty('polluted')
  const again = documents[name].read(documents[name].write(found.state))
  expect('state' in again && isSame(again.state, found.state)).toBe(true)
}

afterAll(() => {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0)
  console.info(`stored texts: ${all} cases; ${[...counts].map(([name, times]) => `${name} ${times}`).join(', ')}`)
})

describe.each(Object.keys(documents) as (keyof typeof documents)[])('whatever stands where %s is kept', (name) => {
  const { texts } = documents[name]
  const always = (cases: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(cases, (text) => check(name, text)),
      { numRuns, seed },
    )
  test('any text is told apart and nothing breaks', () => {
    always(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json(), fc.constantFrom(...strange)), 1000)
  }, 30_000)
  test('a text of any version that was damaged is read or refused', () => {
    always(anyDamaged(texts), 2000)
  }, 30_000)
  test('something strange at any place in it is read or refused', () => {
    always(anyStrange(texts), 2000)
  }, 60_000)
  test('a version that does not exist is left alone or refused', () => {
    always(anyVersion(texts), 1000)
  }, 30_000)
  test('the texts of every version so far are read', () => {
    for (const text of texts) expect(documents[name].read(text).kind).toBe('read')
  })
})
