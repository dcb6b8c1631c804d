import { expect, test } from 'vitest'
import { buildPlan, swapRelief } from '../../src/guide/care/plan.ts'
import { careAfter, offForGood, type CheckIn, type Start } from '../../src/guide/followup/checkIn.ts'
import { settle } from '../../src/guide/walk.ts'
import { episodesIn12Months, isNewEpisode } from '../../src/visit/episodes.ts'
import { soreNeck } from '../e2e/person.ts'

const start: Start = { answers: settle(soreNeck), episodesYear: 1 }
const dizzy: CheckIn = { moment: 'day3', answers: { fuNewSigns: ['none'], fuSideEffects: ['dizzyDuring'] } }
const burned: CheckIn = { moment: 'day3', answers: { fuNewSigns: ['none'], fuSideEffects: ['burn'] } }
const fine: CheckIn = { moment: 'week1', answers: { fuNewSigns: ['none'], fuSideEffects: ['none'], fuPain: 2 } }

test('what was stopped until a clinician agrees stays off after a new visit to the guide', () => {
  expect(offForGood(start, [dizzy, burned, fine])).toEqual([
    'M-MASS-HANDS',
    'M-MASS-BALL',
    'M-STRETCH',
    'M-STRENGTH',
    'M-HEAT',
  ])
  const before = careAfter(start, [])
  expect(before.modules).toEqual(expect.arrayContaining(['M-MASS-HANDS', 'M-STRETCH', 'M-HEAT']))
  const after = careAfter(start, [fine], [dizzy, burned])
  for (const module of ['M-MASS-HANDS', 'M-STRETCH', 'M-HEAT']) expect(after.modules).not.toContain(module)
  expect(after.exercises.filter((id) => id.startsWith('ST'))).toEqual([])
  expect(after.modules).toContain('M-MOB')
})

test('massage and heat change places in the plan, and only when both are allowed', () => {
  const allowed = careAfter(start, []).modules
  const plan = buildPlan(start.answers, allowed)
  expect(plan.active).toContain('M-MASS-HANDS')
  const swapped = swapRelief(plan, 'heat', allowed)
  expect(swapped.active).toEqual(plan.active.map((id) => (id === 'M-MASS-HANDS' ? 'M-HEAT' : id)))
  expect(swapped.more).toContain('M-MASS-HANDS')
  expect(swapRelief(swapped, 'massage', allowed).active).toEqual(plan.active)
  const withoutHeat = allowed.filter((id) => id !== 'M-HEAT')
  expect(swapRelief(buildPlan(start.answers, withoutHeat), 'heat', withoutHeat).active).toContain('M-MASS-HANDS')
})

test('visits within four weeks are one episode, and only the last 12 months count', () => {
  const on = (day: string) => new Date(`${day}T12:00:00Z`)
  expect(isNewEpisode([], on('2026-11-24'))).toBe(true)
  expect(isNewEpisode(['2026-11-01T12:00:00Z'], on('2026-11-24'))).toBe(false)
  expect(isNewEpisode(['2026-10-01T12:00:00Z'], on('2026-11-24'))).toBe(true)
  expect(
    episodesIn12Months(['2025-10-01T12:00:00Z', '2026-03-01T12:00:00Z', '2026-11-24T12:00:00Z'], on('2026-11-24')),
  ).toBe(2)
})
