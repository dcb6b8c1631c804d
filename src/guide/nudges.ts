import { all, any, has, is } from './language.ts'
import { interferenceAreas } from './questions/complaint.ts'
import { equipment, triedSelfCare } from './questions/preferences.ts'
import { healthHistory } from './questions/redFlags.ts'
import { moodSigns } from './questions/stress.ts'
import { painkillerDays, rotationLimit } from './questions/symptoms.ts'
import { bleedRisk, coldExposure, handsOff, longer } from './facts.ts'
import type { Condition } from './language.ts'

/** Remarks that never change the level. */
export const nudges = {
  'N-DRIVE': any(is(rotationLimit, 'halfLess', 'notTried'), has(interferenceAreas, 'driving')),
  'N-MOOD': has(moodSigns, 'lowMood'),
  'N-MEDS': is(painkillerDays, '10to14'),
  'N-WORK': all(has(interferenceAreas, 'work'), longer),
  'N-COLLAR': has(triedSelfCare, 'restCollar'),
  'N-CRACK': has(triedSelfCare, 'selfCrack'),
  'N-GUN': any(has(equipment, 'device'), has(triedSelfCare, 'massageDevice')),
  'N-COLD': coldExposure,
  'N-BLEED': bleedRisk,
  'N-PREG': has(healthHistory, 'pregnant'),
  'N-HANDS': handsOff,
} as const satisfies { readonly [id: string]: Condition }
export type NudgeId = keyof typeof nudges
