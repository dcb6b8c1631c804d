import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diaryVersion, merge, migrated, readStored } from '../../src/diary/diary.ts'
import { byDay, isStop, localDay, type CheckInEntry, type Entry } from '../../src/diary/entries.ts'
import { diaryFile, diaryTable, readDiaryFile } from '../../src/diary/transfer.ts'
import { stopAnswers, stopSigns } from '../../src/session/stopSigns.ts'
import { daysOf, summaryOf, weeksOf } from '../../src/diary/trend.ts'

const day = (on: string, pain: number): Entry => ({ kind: 'day', id: `day-${on}`, on, pain })
const session: Entry = {
  kind: 'session',
  id: 'session-1',
  on: '2026-11-24',
  session: 'plan',
  seconds: 540,
  done: 8,
  planned: 8,
  stopped: false,
}
const checkIn: CheckInEntry = {
  kind: 'checkIn',
  id: 'check-1',
  on: '2026-11-24',
  start: '2026-11-21T09:00:00.000Z',
  moment: 'day3',
  answers: { fuNewSigns: ['none'], fuPain: 4, fuChange: 'bitBetter' },
}
const whole = [day('2026-11-22', 6), day('2026-11-24', 4), session, checkIn]
const written = diaryFile(whole, '2026-11-24T20:00:00.000Z')

test.each(stopSigns)('a stop for %s is told apart from a check-in', (sign) => {
  expect(isStop(checkIn)).toBe(false)
  for (const passed of ['yes', 'no', undefined] as const)
    expect(isStop({ ...checkIn, answers: stopAnswers([sign], passed) })).toBe(true)
})

describe('a diary file', () => {
  test('gives back what was written', () => {
    expect(readDiaryFile(written)).toEqual({ kind: 'read', entries: whole })
  })
  test('gives back any day a person can write', () => {
    const anyDay = fc.record(
      {
        kind: fc.constant('day' as const),
        id: fc.uuid(),
        on: fc
          .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        pain: fc.integer({ min: 0, max: 10 }),
        feeling: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
        done: fc.boolean(),
        note: fc.string({ maxLength: 500 }),
      },
      { requiredKeys: ['kind', 'id', 'on'] },
    )
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 20 }), (entries) => {
        expect(readDiaryFile(diaryFile(entries, ''))).toEqual({ kind: 'read', entries })
      }),
    )
  })
  test('cut off anywhere, it says so and gives nothing', () => {
    for (let end = 1; end < written.length; end += 7) expect(readDiaryFile(written.slice(0, end)).kind).not.toBe('read')
    expect(readDiaryFile(written.slice(0, -20))).toEqual({ kind: 'damaged' })
  })
  test.each([
    ['nothing', '', 'notADiary'],
    ['a letter', 'Beste Jan', 'notADiary'],
    ['other JSON', '{"a":1}', 'notADiary'],
    ['null', 'null', 'notADiary'],
    ['a newer version', written.replace('"version": 1', '"version": 2'), 'newer'],
    ['eleven out of ten', written.replace('"pain": 6', '"pain": 11'), 'damaged'],
    ['half a point', written.replace('"pain": 6', '"pain": 5.5'), 'damaged'],
    ['a day that does not exist', written.replaceAll('2026-11-22', '2026-02-30'), 'damaged'],
    ['an unknown answer', written.replace('"bitBetter"', '"cured"'), 'damaged'],
    ['an unknown question', written.replace('"fuPain"', '"fuSecret"'), 'damaged'],
    ['a stranger’s field', written.replace('"pain": 6', '"pain": 6, "onclick": "x"'), 'damaged'],
    ['a poisoned prototype', written.replace('"pain": 6', '"pain": 6, "__proto__": {"admin": true}'), 'damaged'],
    [
      'a very deep one',
      `{"format":"nekwijzer-diary","version":1,"entries":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'damaged',
    ],
    ['a very long one', ' '.repeat(2_000_001), 'tooBig'],
  ])('%s is refused whole', (_, text, kind) => {
    expect(readDiaryFile(text)).toEqual({ kind })
    expect('admin' in {}).toBe(false)
  })
  test('random damage never gives a diary with impossible scores, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.string({ minLength: 1, maxLength: 4 }), (place, noise) => {
        const found = readDiaryFile(written.slice(0, place) + noise + written.slice(place + noise.length))
        if (found.kind !== 'read') return
        for (const entry of found.entries)
          if (entry.kind === 'day' && entry.pain !== undefined) expect(entry.pain).toBeLessThanOrEqual(10)
      }),
      { numRuns: 2000 },
    )
  })
  test('as a table: a note that looks like a formula stays text', () => {
    const table = diaryTable([{ kind: 'day', id: 'a', on: '2026-11-24', pain: 3, note: '=1+1;"x"' }])
    expect(table.split('\r\n')[1]).toBe('2026-11-24,day,3,,,,,"\'=1+1;""x"""')
  })
  test('what is here already stays as it is; the rest is added', () => {
    const here = [day('2026-11-24', 2)]
    expect(merge(here, whole)).toEqual([day('2026-11-24', 2), day('2026-11-22', 6), session, checkIn])
    expect(merge(merge(here, whole), whole)).toEqual(merge(here, whole))
  })
})

describe('a kept diary', () => {
  const now = Date.parse('2026-11-24T12:00:00Z')
  const raw = (version: number, state: unknown) => JSON.stringify({ version, state })
  test('of version 1 opens for ever', () => {
    const fixed =
      '{"state":{"entries":[{"kind":"day","id":"d1","on":"2026-11-20","pain":5,"feeling":"same","done":true,"note":"n"},{"kind":"session","id":"s1","on":"2026-11-20","session":"heat","seconds":900,"done":1,"planned":1,"stopped":false},{"kind":"checkIn","id":"c1","on":"2026-11-20","start":"2026-11-17T09:00:00.000Z","moment":"day3","answers":{"fuNewSigns":["none"],"fuPain":5}}],"lastUsed":1763640000000},"version":1}'
    const found = readStored(fixed, 1763640000000 + 1000)
    expect(found.kind === 'read' && found.state.entries.map(({ id }) => id)).toEqual(['d1', 's1', 'c1'])
  })
  test('of a newer version, broken, or unused for 13 months is told apart', () => {
    expect(readStored(undefined, now).kind).toBe('none')
    expect(readStored(raw(diaryVersion + 1, {}), now).kind).toBe('newer')
    expect(readStored('{', now).kind).toBe('broken')
    expect(readStored(raw(1, { entries: [{ kind: 'day' }], lastUsed: now }), now).kind).toBe('broken')
    expect(readStored(raw(1, { entries: [], lastUsed: Date.parse('2025-09-01') }), now).kind).toBe('unused')
  })
  test('every earlier version has a way to the present one', () => {
    for (let version = 1; version <= diaryVersion; version += 1) expect(() => migrated({}, version)).not.toThrow()
    expect(() => migrated({}, 0)).toThrow('version 0')
  })
})

describe('the trend', () => {
  test('is only told with three scores in both weeks', () => {
    const last = ['2026-11-24', '2026-11-23', '2026-11-20'].map((on) => day(on, 3))
    const before = ['2026-11-17', '2026-11-15', '2026-11-12'].map((on) => day(on, 6))
    expect(weeksOf(daysOf([...last, ...before]), '2026-11-24')).toEqual({ before: 6, now: 3 })
    expect(weeksOf(daysOf([...last, ...before.slice(1)]), '2026-11-24')).toBeUndefined()
    expect(weeksOf(daysOf([...last.slice(1), ...before]), '2026-11-24')).toBeUndefined()
  })
  test('counts sessions and check-ins on their day; a check-in gives a score when the day has none', () => {
    expect(daysOf([session, checkIn])).toEqual([{ on: '2026-11-24', pain: 4, sessions: 1, checkIn: true }])
    expect(daysOf([day('2026-11-24', 7), checkIn])[0]?.pain).toBe(7)
    expect(daysOf([checkIn, day('2026-11-24', 7)])[0]?.pain).toBe(7)
  })
  test('the sentence names first, last, lowest and highest', () => {
    const days = daysOf([day('2026-11-20', 6), day('2026-11-21', 8), day('2026-11-24', 2)])
    expect(summaryOf(days)).toMatchObject({ days: 3, lowest: 2, highest: 8, first: { pain: 6 }, last: { pain: 2 } })
    expect(summaryOf([])).toBeUndefined()
  })
  test('a day is the person’s own day, also just before midnight', () => {
    expect(localDay(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24')
    expect(byDay(whole).map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-24', '2026-11-24', '2026-11-22'])
  })
})
