import type { CautionId } from './gate.ts'

// what the words of a caution mean for a guided session: clinical.md section d

/** The hands may only stroke: a session, which presses on places, leaves them out. */
export const strokingOnly: readonly CautionId[] = ['M-MASS-HANDS/bleedRisk', 'M-MASS-HANDS/historyUnsure']
/** Half the time on a place. */
export const halfTime: readonly CautionId[] = [
  'M-MASS-HANDS/lowSensation',
  'M-MASS-BALL/acute',
  'M-MASS-BALL/ageBand.65plus',
]
/** At most ten minutes of heat. */
export const tenMinutes: readonly CautionId[] = ['M-HEAT/ageBand.65plus']

/** Whether it asks for less than the dose of its module. */
export const shortens = (caution: CautionId): boolean => [...halfTime, ...tenMinutes].includes(caution)
