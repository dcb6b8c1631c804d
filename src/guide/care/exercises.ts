import { any, is, never } from '../language.ts'
import { ageBand } from '../questions/precautions.ts'
import { arteryRisk, arterySide, dizzy, newHeadache, unstableSpine, weakBone } from '../facts.ts'
import type { Condition } from '../language.ts'
import type { ModuleId } from './modules.ts'

/** Least and most. */
type Range = readonly [number, number]
export type Dose = {
  /** Seconds. */
  readonly hold: Range
  readonly reps: Range
  readonly perSide: boolean
  readonly sets: Range
  readonly perDay: Range
  readonly daysPerWeek?: number
}
/** Offered only while its module is; `hideIf` hides the single exercise. */
export type Exercise = { readonly module: ModuleId; readonly dose: Dose; readonly hideIf: Condition }

export const exercises = {
  'ST-01': {
    module: 'M-STRETCH',
    dose: { hold: [20, 30], reps: [2, 2], perSide: true, sets: [1, 1], perDay: [1, 2] },
    hideIf: any(dizzy),
  },
  'ST-02': {
    module: 'M-STRETCH',
    dose: { hold: [20, 30], reps: [2, 2], perSide: true, sets: [1, 1], perDay: [1, 2] },
    hideIf: any(dizzy),
  },
  'ST-03': {
    module: 'M-STRETCH',
    dose: { hold: [15, 20], reps: [2, 2], perSide: true, sets: [1, 1], perDay: [1, 1] },
    hideIf: any(dizzy, arteryRisk, arterySide, weakBone, newHeadache, is(ageBand, '65plus')),
  },
  'ST-04': {
    module: 'M-STRETCH',
    dose: { hold: [5, 10], reps: [5, 5], perSide: false, sets: [1, 1], perDay: [2, 3] },
    hideIf: any(dizzy),
  },
  'ST-05': {
    module: 'M-STRETCH',
    dose: { hold: [20, 30], reps: [2, 2], perSide: false, sets: [1, 1], perDay: [1, 2] },
    hideIf: never,
  },
  'MB-01': {
    module: 'M-MOB',
    dose: { hold: [2, 2], reps: [5, 10], perSide: true, sets: [1, 1], perDay: [3, 5] },
    hideIf: unstableSpine,
  },
  'MB-02': {
    module: 'M-MOB',
    dose: { hold: [2, 2], reps: [5, 10], perSide: true, sets: [1, 1], perDay: [3, 5] },
    hideIf: unstableSpine,
  },
  'MB-03': {
    module: 'M-MOB',
    dose: { hold: [2, 3], reps: [5, 10], perSide: false, sets: [1, 1], perDay: [3, 5] },
    hideIf: unstableSpine,
  },
  'MB-04': {
    module: 'M-MOB',
    dose: { hold: [0, 0], reps: [10, 10], perSide: false, sets: [2, 2], perDay: [3, 5] },
    hideIf: never,
  },
  'MB-05': {
    module: 'M-MOB',
    dose: { hold: [3, 5], reps: [10, 10], perSide: false, sets: [1, 1], perDay: [3, 5] },
    hideIf: never,
  },
  'SG-01': {
    module: 'M-STRENGTH',
    dose: { hold: [5, 10], reps: [10, 10], perSide: false, sets: [1, 1], perDay: [1, 1] },
    hideIf: never,
  },
  'SG-02': {
    module: 'M-STRENGTH',
    dose: { hold: [2, 2], reps: [8, 12], perSide: false, sets: [2, 3], perDay: [1, 1], daysPerWeek: 3 },
    hideIf: never,
  },
  'SG-03': {
    module: 'M-STRENGTH',
    dose: { hold: [2, 2], reps: [8, 12], perSide: false, sets: [2, 3], perDay: [1, 1], daysPerWeek: 3 },
    hideIf: weakBone,
  },
} as const satisfies { readonly [id: string]: Exercise }
export type ExerciseId = keyof typeof exercises
export const exerciseIds = Object.keys(exercises) as ExerciseId[] // Object.keys forgets the names of the keys
