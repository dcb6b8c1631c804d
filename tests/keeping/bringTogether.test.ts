import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '../../src/diary/diary.ts'
import type { Entry } from '../../src/diary/entries.ts'
import { oneADay } from '../../src/diary/oneADay.ts'
import { bringTogether, isSame } from '../../src/keeping/bringTogether.ts'

const day = (id: string, on: string, more: object = {}): Entry => ({ kind: 'day', id, on, ...more })
const anyItems = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), pain: fc.nat({ max: 10 }) }),
  {
    selector: ({ id }) => id,
    maxLength: 8,
  },
)
type Items = readonly { readonly id: string; readonly pain: number }[]
const idsOf = (items: unknown): readonly string[] => (items as Items).map(({ id }) => id).toSorted()

describe('two tabs that changed the same document', () => {
  test('lose nothing that either of them added', () => {
    fc.assert(
      fc.property(anyItems, anyItems, anyItems, (base, mine, theirs) => {
        const known = new Set(idsOf(base))
        const added = [...idsOf(mine), ...idsOf(theirs)].filter((id) => !known.has(id))
        expect(idsOf(bringTogether(base, mine, theirs))).toEqual(expect.arrayContaining(added))
      }),
      { numRuns: 2000 },
    )
  })
  test('bring nothing back that both removed, or that one removed and the other left alone', () => {
    fc.assert(
      fc.property(anyItems, anyItems, anyItems, (base, mine, theirs) => {
        const untouched = (items: Items, id: string) =>
          isSame(
            items.find((each) => each.id === id),
            base.find((each) => each.id === id),
          )
        const gone = idsOf(base).filter(
          (id) =>
            (!idsOf(mine).includes(id) && (untouched(theirs, id) || !idsOf(theirs).includes(id))) ||
            (!idsOf(theirs).includes(id) && untouched(mine, id)),
        )
        expect(idsOf(bringTogether(base, mine, theirs)).filter((id) => gone.includes(id))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
  test('keep a choice of each: one the time, the other the theme', () => {
    const base = { theme: undefined, plan: { activity: 'fietsen' } }
    const mine = { theme: undefined, plan: { activity: 'fietsen', time: 'min15' } }
    const theirs = { theme: 'dark', plan: { activity: 'lezen' } }
    expect(bringTogether(base, mine, theirs)).toEqual({ theme: 'dark', plan: { activity: 'lezen', time: 'min15' } })
  })
  test('both wrote about the same day: one entry that holds what each of them knew', () => {
    const one = day('a', '2026-11-25', { feeling: 'better', pain: 3 })
    const other = day('b', '2026-11-25', { pain: 5, note: 'gelopen' })
    expect(oneADay([one, day('c', '2026-11-24'), other])).toEqual([
      day('a', '2026-11-25', { feeling: 'better', pain: 3, note: 'gelopen' }),
      day('c', '2026-11-24'),
    ])
    expect(merge([one], [other])).toEqual([one])
  })
})
