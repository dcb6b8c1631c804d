import { beforeAll, expect, test } from 'vitest'
import { has, is } from '../../src/guide/language.ts'
import { otherSigns } from '../../src/guide/questions/redFlags.ts'
import { duration, episodes } from '../../src/guide/questions/complaint.ts'
import { shipped, withoutRule, withRule } from '../proof/guideUnderProof.ts'
import { openProver, type Prover } from '../proof/prover.ts'
import { accepted, readAccepted } from './accepted.ts'
import { changedRules, countMoves, downgrades, moves } from './compare.ts'
import { firstVersionWith, guideAt, NoSuchVersion } from './guideAt.ts'

let prover: Prover
beforeAll(async () => {
  prover = await openProver()
}, 60_000)

test('the same rules move nobody', async () => {
  expect(await moves(prover, shipped, shipped)).toEqual([])
  expect(await downgrades(prover, shipped, shipped, [])).toEqual([])
  expect(countMoves(shipped, shipped).moved).toEqual({})
}, 60_000)

test('a dropped rule is told, with the patient who loses by it and how many', async () => {
  const now = withoutRule(shipped, 'R-PH-02')
  expect(changedRules(shipped, now)).toEqual(['R-PH-02'])
  expect(await moves(prover, shipped, now)).toEqual([
    { from: 'PHYSIO', to: 'SELF_CARE', patient: { episodes: 'frequent' } },
  ])
  expect(await downgrades(prover, shipped, now, [])).toEqual([{ rule: 'R-PH-02', patient: { episodes: 'frequent' } }])
  expect(countMoves(shipped, now)).toEqual({ exact: true, sets: 4, moved: { 'PHYSIO to SELF_CARE': 1 } })
}, 60_000)

test('an accepted downgrade hides no other one', async () => {
  const now = withoutRule(withoutRule(shipped, 'R-PH-02'), 'R-PH-09')
  expect((await downgrades(prover, shipped, now, ['R-PH-02'])).map(({ rule }) => rule)).toEqual(['R-PH-09'])
}, 60_000)

test('a more urgent rule moves people and is no downgrade', async () => {
  const now = withRule(shipped, 'R-UR-01', { level: 'EMERGENCY', within: 'now', when: has(otherSigns, 'fever') })
  expect((await moves(prover, shipped, now)).map(({ from, to }) => `${from} to ${to}`)).toEqual(['URGENT to EMERGENCY'])
  expect(await downgrades(prover, shipped, now, [])).toEqual([])
}, 60_000)

test('a narrowed rule is a downgrade of that rule', async () => {
  const now = withRule(shipped, 'R-PH-01', { when: is(duration, 'gt12w') })
  expect(await downgrades(prover, shipped, now, [])).toEqual([{ rule: 'R-PH-01', patient: { duration: '6to12w' } }])
}, 60_000)

test('a line that accepts a downgrade names a reason and a known source', () => {
  expect(readAccepted('| R-PH-02 | six weeks is the usual course | S01 |')).toHaveLength(1)
  expect(() => readAccepted('| R-PH-02 | | S01 |')).toThrow('no reason')
  expect(() => readAccepted('| R-PH-02 | six weeks is the usual course | somebody |')).toThrow('no known source')
  expect(() => accepted()).not.toThrow()
})

test('since the list of downgrades began nobody is told something less urgent without a reason', async () => {
  const began = firstVersionWith('docs/downgrades.md')
  if (began === undefined) return // a copy without history has nothing to compare with
  const before = await guideAt(began)
  expect(Object.keys(before.rules).length).toBeGreaterThan(80)
  expect(
    await downgrades(
      prover,
      before,
      shipped,
      accepted().map(({ rule }) => rule),
    ),
  ).toEqual([])
}, 120_000)

test('a version that is not there is said to be missing', async () => {
  await expect(guideAt('no-such-version')).rejects.toThrow(NoSuchVersion)
  expect(episodes.options).toContain('frequent')
})
