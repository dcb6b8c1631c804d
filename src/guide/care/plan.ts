import { deskExposure, muscleTender, poorSleep, staticExposure, stressed } from '../facts.ts'
import { always, has, holds, is, not, type AnyOf, type Condition } from '../language.ts'
import { timePerDay, triedEffect, triedSelfCare } from '../questions/preferences.ts'
import type { Answers, OptionOf } from '../questions/screens.ts'
import type { ModuleId } from './modules.ts'

export type Plan = {
  /** Habits do not count as exercise time. */
  readonly habits: readonly ModuleId[]
  readonly active: readonly ModuleId[]
  readonly more: readonly ModuleId[]
}

export const planBuilder = {
  habits: {
    always: ['M-LOAD'],
    /** First those whose fact is true, in this order. */
    pick: [
      { module: 'M-BREAKS', fact: deskExposure },
      { module: 'M-RELAX', fact: stressed },
      { module: 'M-SLEEP', fact: poorSleep },
      { module: 'M-POSTURE', fact: staticExposure },
    ],
    max: 2,
  },
  maxActive: { min5: 2, min10: 3, min15: 4 } satisfies { readonly [time in OptionOf<'timePerDay'>]: number },
  active: [
    { pick: ['M-MOB'], max: 1, when: always, why: 'movement first, best-supported direction' },
    {
      pick: ['M-MASS-HANDS', 'M-HEAT'],
      max: 1,
      when: muscleTender,
      why: 'one relief method; user may swap massage and heat',
    },
    { pick: ['M-HEAT', 'M-MASS-HANDS'], max: 1, when: not(muscleTender), why: 'one relief method' },
    { pick: ['M-STRENGTH', 'M-STRETCH'], max: 1, when: always, why: 'strength when allowed, else stretch' },
    { pick: ['M-HEAT', 'M-MASS-BALL', 'M-STRETCH'], max: 1, when: always, why: 'extra for people with more time' },
  ],
  /** Left out when tried without effect. */
  skipIfTried: { 'M-HEAT': 'heat', 'M-MASS-HANDS': 'massage', 'M-MASS-BALL': 'massage' },
} as const satisfies {
  readonly habits: {
    readonly always: readonly ModuleId[]
    readonly pick: readonly { readonly module: ModuleId; readonly fact: Condition }[]
    readonly max: number
  }
  readonly maxActive: object
  readonly active: readonly {
    readonly pick: readonly ModuleId[]
    readonly max: number
    readonly when: Condition
    readonly why: string
  }[]
  readonly skipIfTried: {
    readonly [M in ModuleId]?: typeof triedSelfCare extends AnyOf<string, infer Option> ? Option : never
  }
}

const triedInVain = (module: ModuleId, answers: Answers): boolean => {
  const tried: { readonly [M in ModuleId]?: OptionOf<'triedSelfCare'> } = planBuilder.skipIfTried
  const option = tried[module]
  return (
    option !== undefined &&
    holds(has(triedSelfCare, option), answers) &&
    holds(is(triedEffect, 'noEffect', 'worse'), answers)
  )
}

/** Builds the plan out of modules that may be shown; it never adds one. */
export const buildPlan = (answers: Answers, allowed: readonly ModuleId[]): Plan => {
  const { habits, active } = planBuilder
  const firstTrue = [
    ...habits.pick.filter(({ fact }) => holds(fact, answers)),
    ...habits.pick.filter(({ fact }) => !holds(fact, answers)),
  ].map(({ module }) => module)
  const chosenHabits = [
    ...habits.always.filter((module) => allowed.includes(module)),
    ...firstTrue.filter((module) => allowed.includes(module)).slice(0, habits.max),
  ]
  const most = planBuilder.maxActive[answers[timePerDay.id] ?? 'min10']
  const chosen: ModuleId[] = []
  for (const step of active) {
    if (!holds(step.when, answers)) continue
    const candidates = step.pick.filter(
      (module) => allowed.includes(module) && !chosen.includes(module) && !triedInVain(module, answers),
    )
    chosen.push(...candidates.slice(0, Math.min(step.max, most - chosen.length)))
  }
  const inPlan = new Set<ModuleId>([...chosenHabits, ...chosen])
  return { habits: chosenHabits, active: chosen, more: allowed.filter((module) => !inPlan.has(module)) }
}

/** The plan with the relief method the person likes better, when it is allowed and not in the plan already. */
export const swapRelief = (plan: Plan, relief: 'heat' | 'massage', allowed: readonly ModuleId[]): Plan => {
  const [wanted, other]: readonly [ModuleId, ModuleId] =
    relief === 'heat' ? ['M-HEAT', 'M-MASS-HANDS'] : ['M-MASS-HANDS', 'M-HEAT']
  if (!allowed.includes(wanted) || plan.active.includes(wanted) || !plan.active.includes(other)) return plan
  const swapped = (modules: readonly ModuleId[], out: ModuleId, into: ModuleId) =>
    modules.map((module) => (module === out ? into : module))
  return { ...plan, active: swapped(plan.active, other, wanted), more: swapped(plan.more, wanted, other) }
}
