import { beforeAll, describe, expect, test } from 'vitest'
import { moduleIds, modules, type ModuleId } from '../../src/guide/care/modules.ts'
import { buildPlan, planBuilder, swapRelief, type Plan } from '../../src/guide/care/plan.ts'
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
const parts = ({ habits, active, more }: Plan): readonly ModuleId[] => [...habits, ...active, ...more]
// a person may choose again what did not help before
const triedInVain = 'leaves out what was tried in vain'
/** What must be true of every plan. */
const claims: {
  readonly [claim: string]: (plan: Plan, allowed: readonly ModuleId[], answers: Answers) => boolean
} = {
  'never holds a module that is not allowed': (plan, allowed) => parts(plan).every((id) => allowed.includes(id)),
  'holds each allowed module once': (plan, allowed) =>
    parts(plan).length === allowed.length && new Set(parts(plan)).size === allowed.length,
  'asks no more exercise than fits the time': (plan, _, { timePerDay = 'min10' }) =>
    plan.active.length <= { min5: 2, min10: 3, min15: 4 }[timePerDay],
  'never names information as exercise': (plan) => plan.active.every((id) => modules[id].stage > 0),
  [triedInVain]: (plan, _, { triedSelfCare = [], triedEffect }) =>
    triedEffect === 'helped' || !triedSelfCare.includes('heat') || !plan.active.includes('M-HEAT'),
}
/** The claims that fail for some plan. */
const broken = (build: Builder, sets: readonly (readonly ModuleId[])[]): readonly string[] => {
  const failed = new Set<string>()
  for (const allowed of sets)
    for (const answers of steered) {
      const plan = build(answers, allowed)
      for (const [claim, holds] of Object.entries(claims)) if (!holds(plan, allowed, answers)) failed.add(claim)
    }
  return [...failed]
}

describe('the plan, for every set of allowed modules and every way to steer it', () => {
  let failed: readonly string[]
  beforeAll(() => {
    failed = broken(buildPlan, subsets(named))
  }, 60_000)
  test.each(Object.keys(claims))('%s', (claim) => {
    expect(failed).not.toContain(claim)
  })
  test('is made in every way it can be steered', () => {
    expect(subsets(named)).toHaveLength(2 ** named.length)
    expect(named.length).toBeGreaterThan(8)
    expect(steered).toHaveLength(768)
  })
  test.each(['heat', 'massage'] as const)(
    'and stays allowed, whole and in its time when the person chooses %s',
    (relief) => {
      const chosen: Builder = (answers, allowed) => swapRelief(buildPlan(answers, allowed), relief, allowed)
      expect(broken(chosen, subsets(named)).filter((claim) => claim !== triedInVain)).toEqual([])
    },
    60_000,
  )
  test('and a builder that ignores what is hidden is caught', () => {
    expect(broken((answers) => buildPlan(answers, moduleIds), [named.slice(0, 3)])).toContain(
      'never holds a module that is not allowed',
    )
  })
})
