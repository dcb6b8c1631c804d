import { emergencyRules } from './emergency.ts'
import { gpSoonRules } from './gpSoon.ts'
import { physioRules } from './physio.ts'
import { selfCareRules } from './selfCare.ts'
import { urgentRules } from './urgent.ts'

export const rules = { ...emergencyRules, ...urgentRules, ...gpSoonRules, ...physioRules, ...selfCareRules } as const
export type RuleId = keyof typeof rules
export const ruleIds = Object.keys(rules) as RuleId[] // Object.keys forgets the names of the keys

/** When one of these fires, the fact `handsOff` is true. */
export const handsOffRules = [
  'R-GP-02',
  'R-GP-03',
  'R-GP-06',
  'R-GP-07',
  'R-GP-08',
  'R-GP-09',
  'R-GP-10',
  'R-GP-14',
  'R-GP-15',
  'R-GP-18',
  'R-GP-19',
  'R-GP-21',
  'R-GP-22',
  'R-GP-25',
  'R-GP-26',
  'R-GP-31',
  'R-GP-32',
] as const satisfies readonly RuleId[]
