import { all, any, atLeast, has, is, type Condition, type Level } from '../language.ts'
import type { ModuleId } from '../care/modules.ts'
import {
  checkpoint,
  episodesYear,
  fuChange,
  fuDone,
  fuNewSigns,
  fuPain,
  fuSideEffects,
  painDrop,
  painDropPct,
} from './questions.ts'

/** What a follow-up rule does to the plan. */
export type PlanChange =
  /** `untilSafe`: until the warning signs are asked anew, in a new visit. `forGood`: until a clinician agrees. `now`: until the next check-in. */
  | {
      readonly kind: 'off'
      readonly modules: 'all' | readonly ModuleId[]
      readonly how: 'untilSafe' | 'forGood' | 'now'
    }
  | { readonly kind: 'askSignsAgain' }
  | { readonly kind: 'halfDose' | 'continue' | 'fiveMinutes' }
  /** Days. */
  | { readonly kind: 'pause'; readonly days: number }

export type FollowUpRule = {
  readonly level: Level
  /** 'now', 'today', a number of days, or undefined where the specification names none. */
  readonly within?: 'now' | 'today' | number
  readonly when: Condition
  readonly changes: readonly PlanChange[]
}

const massageStretchStrength = ['M-MASS-HANDS', 'M-MASS-BALL', 'M-STRETCH', 'M-STRENGTH'] as const
const massageStrength = ['M-MASS-HANDS', 'M-MASS-BALL', 'M-STRENGTH'] as const

/** F-01 to F-15. The most urgent level counts, as in triage; every change of every rule that holds is made. */
export const followUpRules = {
  'F-01': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(fuNewSigns, 'emergencyAny'),
    changes: [{ kind: 'off', modules: 'all', how: 'untilSafe' }],
  },
  'F-02': {
    level: 'URGENT',
    within: 'today',
    when: has(fuNewSigns, 'urgentAny'),
    changes: [{ kind: 'off', modules: 'all', how: 'untilSafe' }],
  },
  'F-03': {
    level: 'GP_SOON',
    when: has(fuNewSigns, 'newInjury', 'unsure'),
    changes: [{ kind: 'askSignsAgain' }, { kind: 'off', modules: 'all', how: 'untilSafe' }],
  },
  'F-04': {
    level: 'GP_SOON',
    within: 2,
    when: has(fuSideEffects, 'dizzyDuring', 'tingleDuring'),
    changes: [{ kind: 'off', modules: massageStretchStrength, how: 'forGood' }, { kind: 'askSignsAgain' }],
  },
  'F-05': {
    level: 'GP_SOON',
    within: 2,
    when: all(atLeast(checkpoint, 1), is(fuChange, 'muchWorse')),
    changes: [{ kind: 'off', modules: massageStrength, how: 'now' }],
  },
  'F-06': {
    level: 'PHYSIO',
    when: all(atLeast(checkpoint, 2), is(fuChange, 'bitWorse')),
    changes: [{ kind: 'halfDose' }],
  },
  'F-07': {
    level: 'PHYSIO',
    when: all(atLeast(checkpoint, 3), is(fuChange, 'same', 'bitWorse'), is(fuDone, 'mostDays', 'someDays')),
    changes: [],
  },
  'F-08': { level: 'PHYSIO', when: all(atLeast(checkpoint, 4), atLeast(fuPain, 4)), changes: [] },
  'F-09': { level: 'GP_SOON', when: all(atLeast(checkpoint, 4), atLeast(fuPain, 7)), changes: [] },
  'F-10': { level: 'PHYSIO', when: atLeast(episodesYear, 3), changes: [] },
  'F-11': {
    level: 'SELF_CARE',
    when: any(atLeast(painDrop, 2), atLeast(painDropPct, 30), is(fuChange, 'muchBetter', 'bitBetter')),
    changes: [{ kind: 'continue' }],
  },
  'F-12': { level: 'SELF_CARE', when: all(is(fuChange, 'muchBetter'), atLeast(checkpoint, 3)), changes: [] },
  'F-13': {
    level: 'SELF_CARE',
    when: has(fuSideEffects, 'soreOver24'),
    changes: [{ kind: 'pause', days: 2 }, { kind: 'halfDose' }, { kind: 'off', modules: ['M-MASS-BALL'], how: 'now' }],
  },
  'F-14': {
    level: 'SELF_CARE',
    when: has(fuSideEffects, 'burn'),
    changes: [{ kind: 'off', modules: ['M-HEAT'], how: 'forGood' }],
  },
  'F-15': { level: 'SELF_CARE', when: is(fuDone, 'hardly'), changes: [{ kind: 'fiveMinutes' }] },
} as const satisfies { readonly [id: string]: FollowUpRule }
export type FollowUpRuleId = keyof typeof followUpRules
export const followUpRuleIds = Object.keys(followUpRules) as FollowUpRuleId[] // Object.keys forgets the names of the keys
