import type { CheckInAnswers } from '../guide/followup/checkIn.ts'

/** What can go wrong in a session. The first three always need the emergency number. */
export const stopSigns = [
  'speechSightFace',
  'balanceArmLeg',
  'chestBreath',
  'dizzyFaint',
  'newHeadache',
  'whoosh',
  'tingling',
  'strongPain',
  'burn',
] as const
export type StopSign = (typeof stopSigns)[number]
/** Whether it has passed after sitting down for a few minutes; `unsure` counts as not. */
export type Passed = 'yes' | 'no' | 'unsure'

const emergencySigns: readonly StopSign[] = ['speechSightFace', 'balanceArmLeg', 'chestBreath']
const mustPass: readonly StopSign[] = ['dizzyFaint', 'newHeadache', 'whoosh', 'tingling']

export const isEmergency = (signs: readonly StopSign[]): boolean => signs.some((sign) => emergencySigns.includes(sign))
/** Whether we ask if it has passed. */
export const asksIfPassed = (signs: readonly StopSign[]): boolean =>
  !isEmergency(signs) && signs.some((sign) => mustPass.includes(sign))

/** What came with the exercise stays with it: also after help has come, F-04 waits for a clinician. */
const sideEffectOf = {
  speechSightFace: 'dizzyDuring',
  balanceArmLeg: 'dizzyDuring',
  chestBreath: 'dizzyDuring',
  dizzyFaint: 'dizzyDuring',
  newHeadache: 'dizzyDuring',
  whoosh: 'dizzyDuring',
  tingling: 'tingleDuring',
  strongPain: 'soreOver24',
  burn: 'burn',
} as const satisfies { readonly [S in StopSign]: string }

/**
 * A stop as answers of a check-in, so that the same rules decide (F-01, F-04, F-13, F-14): what does not pass in a few
 * minutes is an emergency, what passes is for the GP.
 */
export const stopAnswers = (signs: readonly StopSign[], passed: Passed | undefined): CheckInAnswers => ({
  fuNewSigns: isEmergency(signs) || (asksIfPassed(signs) && passed !== 'yes') ? ['emergencyAny'] : ['none'],
  fuSideEffects: [...new Set(signs.map((sign) => sideEffectOf[sign]))],
})
