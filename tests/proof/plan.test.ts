import { describe, expect, test } from 'vitest'
import { moduleIds, modules, type ModuleId } from '../../src/guide/care/modules.ts'
import { buildPlan, planBuilder, type Plan } from '../../src/guide/care/plan.ts'
import type { Answers } from '../../src/guide/questions/screens.ts'

/** One answer set for each way in which the plan builder can be steered. */
const steered: readonly Answers[] = [[], ['screenSitting', 'noBreaks'] as const].flatMap((postureContext) =>
  [0, 8].flatMap((stressLevel) =>
    [[], ['shortSleep'] as const].flatMap((sleepFactors) =>
      (['yesLocal', 'no'] as const).flatMap((tenderSpot) =>
        ([undefined, 'min5', 'min10', 'min15'] as const).flatMap((timePerDay) =>
          [[], ['heat'], ['massage'], ['heat', 'massage']].flatMap((tried) =>
            (['helped', 'noEffect', 'worse'] as const).map(
              (triedEffect): Answers => ({
                painRegions: ['shoulderTopL'],
                postureContext: [...postureContext],
                stressLevel,
                sleepFactors: [...sleepFactors],
                tenderSpot,
                ...(timePerDay && { timePerDay }),
                triedSelfCare: tried as ('heat' | 'massage')[],
                triedEffect,
              }),
            ),
          ),
        ),
      ),
    ),
  ),
)
/** The modules that the builder names; the others can only be listed under "more". */
const named = [
  ...new Set<ModuleId>([
    ...planBuilder.habits.always,
    ...planBuilder.habits.pick.map(({ module }) => module),
    ...planBuilder.active.flatMap(({ pick }) => [...pick]),
  ]),
]
const subsets = (ids: readonly ModuleId[]): readonly (readonly ModuleId[])[] =>
  ids.reduce<readonly (readonly ModuleId[])[]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]])

type Builder = (answers: Answers, allowed: readonly ModuleId[]) => Plan
const everyPlan = (build: Builder, claim: (plan: Plan, allowed: readonly ModuleId[], answers: Answers) => boolean) => {
  let plans = 0
  for (const allowed of subsets(named))
    for (const answers of steered) {
      plans += 1
      if (!claim(build(answers, allowed), allowed, answers)) return { plans, failed: { allowed, answers } }
    }
  return { plans, failed: undefined }
}
const within = (plan: Plan, allowed: readonly ModuleId[]): boolean =>
  [...plan.habits, ...plan.active, ...plan.more].every((id) => allowed.includes(id))

describe('the plan, for every set of allowed modules and every way to steer it', () => {
  test('never holds a module that is not allowed', () => {
    const { plans, failed } = everyPlan(buildPlan, within)
    expect(failed).toBeUndefined()
    expect(plans).toBe(2 ** named.length * steered.length)
  }, 60_000)
  test('and a builder that ignores what is hidden is caught', () => {
    expect(everyPlan((answers) => buildPlan(answers, moduleIds), within).failed).toBeDefined()
  })
  test('holds each allowed module once', () => {
    const once = (plan: Plan, allowed: readonly ModuleId[]) =>
      [...plan.habits, ...plan.active, ...plan.more].toSorted().join() === allowed.toSorted().join()
    expect(everyPlan(buildPlan, once).failed).toBeUndefined()
  }, 60_000)
  test('asks no more exercise than fits the time, and never names information as exercise', () => {
    const fits = (plan: Plan, _: readonly ModuleId[], { timePerDay = 'min10' }: Answers) =>
      plan.active.length <= { min5: 2, min10: 3, min15: 4 }[timePerDay] &&
      plan.active.every((id) => modules[id].stage > 0)
    expect(everyPlan(buildPlan, fits).failed).toBeUndefined()
  }, 60_000)
  test('leaves out what was tried in vain', () => {
    const spared = (plan: Plan, _: readonly ModuleId[], { triedSelfCare = [], triedEffect }: Answers) =>
      triedEffect === 'helped' || !triedSelfCare.includes('heat') || !plan.active.includes('M-HEAT')
    expect(everyPlan(buildPlan, spared).failed).toBeUndefined()
  }, 60_000)
})
