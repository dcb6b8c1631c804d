import { always } from '../language.ts'
import type { Rules } from './rule.ts'

export const selfCareRules = {
  'R-SC-00': {
    level: 'SELF_CARE',
    within: 'today',
    when: always,
    why: 'No rule for a higher level fired',
    source: ['S01', 'S04'],
    sourceNote: 'S01 profile A, S04',
  },
} as const satisfies Rules
