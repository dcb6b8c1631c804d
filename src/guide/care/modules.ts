import { all, always, any, atLeast, has, is, never, not } from '../language.ts'
import { regionGroups } from '../regions.ts'
import { painNow, painRegions } from '../questions/complaint.ts'
import { ageBand } from '../questions/precautions.ts'
import { equipment, triedSelfCare } from '../questions/preferences.ts'
import { healthHistory, neckInjury } from '../questions/redFlags.ts'
import { headachePattern, rotationLimit } from '../questions/symptoms.ts'
import {
  acute,
  arteryRisk,
  arterySide,
  bleedRisk,
  deskExposure,
  dizzy,
  handsOff,
  highPain,
  historyUnsure,
  implanted,
  longer,
  lowSensation,
  muscleTender,
  nerveSigns,
  poorSleep,
  recentInjury,
  skinIssue,
  staticExposure,
  stressed,
  unstableSpine,
  weakBone,
} from '../facts.ts'
import type { Condition, Level } from '../language.ts'

/** A kind of self-care. Stage 0 informs, stage 1 starts at once, stage 2 waits for a follow-up rule (`unlock`). */
export type Module = {
  readonly stage: 0 | 1 | 2
  /** Works on the body: hands, ball, stretch, movement, load, heat. */
  readonly physical: boolean
  readonly unlock?: string
  readonly allowedAt: readonly Level[]
  readonly showIf: Condition
  /** Hard contraindications. */
  readonly hideIf: Condition
  /** Remarks on top of the module, by the fact or option that switches them on. */
  readonly cautions: { readonly [name: string]: Condition }
  readonly claims: readonly string[]
}

/** No module, exercise or plan at all, whatever else is true. */
export const noCareAtAll: Condition = is(ageBand, 'under16')

export const modules = {
  'M-MASS-HANDS': {
    stage: 1,
    physical: true,
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: any(muscleTender, has(painRegions, ...regionGroups.muscleZone)),
    hideIf: any(
      handsOff,
      recentInjury,
      skinIssue,
      arterySide,
      has(healthHistory, 'rheumatoidArthritis', 'downSyndrome', 'neckSurgery', 'vascularDisease'),
    ),
    cautions: {
      bleedRisk: bleedRisk,
      weakBone: weakBone,
      unstableSpine: unstableSpine,
      nerveSigns: nerveSigns,
      lowSensation: lowSensation,
      arteryRisk: arteryRisk,
      historyUnsure: historyUnsure,
    },
    claims: ['A03', 'A46', 'A47', 'A48', 'A57', 'A67', 'A69', 'A74'],
  },
  'M-MASS-BALL': {
    stage: 1,
    physical: true,
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: all(has(equipment, 'ball', 'roller', 'hook'), has(painRegions, ...regionGroups.muscleZone)),
    hideIf: any(
      handsOff,
      recentInjury,
      skinIssue,
      bleedRisk,
      weakBone,
      unstableSpine,
      lowSensation,
      nerveSigns,
      historyUnsure,
      has(healthHistory, 'vascularDisease'),
      highPain,
    ),
    cautions: {
      'healthHistory.pregnant': has(healthHistory, 'pregnant'),
      acute: acute,
      'ageBand.65plus': is(ageBand, '65plus'),
    },
    claims: ['A48', 'A60', 'A67', 'A68', 'A69'],
  },
  'M-MASS-DEVICE': {
    stage: 0,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: any(has(equipment, 'device'), has(triedSelfCare, 'massageDevice')),
    hideIf: never,
    cautions: {
      implanted: implanted,
    },
    claims: ['A48'],
  },
  'M-STRETCH': {
    stage: 1,
    physical: true,
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: always,
    hideIf: any(handsOff, recentInjury, unstableSpine, historyUnsure, nerveSigns, highPain),
    cautions: {
      dizzy: dizzy,
      arteryRisk: arteryRisk,
      weakBone: weakBone,
      'headachePattern.mildWithNeck': is(headachePattern, 'mildWithNeck'),
      acute: acute,
    },
    claims: ['A03', 'A52', 'A53'],
  },
  'M-MOB': {
    stage: 1,
    physical: true,
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: always,
    hideIf: any(handsOff, has(healthHistory, 'downSyndrome', 'neckSurgery', 'rheumatoidArthritis')),
    cautions: {
      unstableSpine: unstableSpine,
      nerveSigns: nerveSigns,
      dizzy: dizzy,
      historyUnsure: historyUnsure,
      'neckInjury.minorEarlier': is(neckInjury, 'minorEarlier', 'dangerousEarlier'),
      'rotationLimit.notTried': is(rotationLimit, 'notTried'),
    },
    claims: ['A38', 'A39', 'A52'],
  },
  'M-STRENGTH': {
    stage: 2,
    physical: true,
    unlock: 'F-11',
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: all(longer, not(atLeast(painNow, 6))),
    hideIf: any(handsOff, recentInjury, unstableSpine, historyUnsure, nerveSigns, dizzy),
    cautions: {
      weakBone: weakBone,
      'healthHistory.pregnant': has(healthHistory, 'pregnant'),
      'ageBand.65plus': is(ageBand, '65plus'),
    },
    claims: ['A52', 'A53', 'A64'],
  },
  'M-HEAT': {
    stage: 1,
    physical: true,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: always,
    hideIf: any(handsOff, arterySide, lowSensation, skinIssue),
    cautions: {
      'healthHistory.pregnant': has(healthHistory, 'pregnant'),
      implanted: implanted,
      'ageBand.65plus': is(ageBand, '65plus'),
    },
    claims: ['A54', 'A31'],
  },
  'M-POSTURE': {
    stage: 1,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: staticExposure,
    hideIf: never,
    cautions: {},
    claims: ['A01', 'A08', 'A13', 'A14', 'A15', 'A25', 'A26', 'A58', 'A59', 'A61', 'A76', 'A77'],
  },
  'M-BREAKS': {
    stage: 1,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: any(deskExposure, staticExposure),
    hideIf: never,
    cautions: {
      handsOff: handsOff,
      unstableSpine: unstableSpine,
      nerveSigns: nerveSigns,
    },
    claims: ['A14', 'A26', 'A27'],
  },
  'M-RELAX': {
    stage: 1,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: stressed,
    hideIf: never,
    cautions: {
      dizzy: dizzy,
      handsOff: handsOff,
    },
    claims: ['A09', 'A30'],
  },
  'M-SLEEP': {
    stage: 1,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: poorSleep,
    hideIf: never,
    cautions: {
      handsOff: handsOff,
    },
    claims: ['A32', 'A33'],
  },
  'M-LOAD': {
    stage: 1,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: always,
    hideIf: is(neckInjury, 'dangerousRecent'),
    cautions: {
      recentInjury: recentInjury,
      handsOff: handsOff,
    },
    claims: ['A10', 'A27', 'A28', 'A29', 'A53', 'A73'],
  },
  'M-DRYNEEDLE': {
    stage: 0,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO'],
    showIf: always,
    hideIf: never,
    cautions: {
      bleedRisk: any(bleedRisk, has(healthHistory, 'pregnant', 'immunosuppressed'), implanted),
      handsOff: handsOff,
    },
    claims: ['A03', 'A49', 'A50', 'A51', 'A64', 'A75'],
  },
  'M-PHYSIO': {
    stage: 0,
    physical: false,
    allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'],
    showIf: always,
    hideIf: never,
    cautions: {
      handsOff: handsOff,
    },
    claims: ['A04', 'A55', 'A56', 'A62', 'A63', 'A64', 'A71'],
  },
} as const satisfies { readonly [id: string]: Module }
export type ModuleId = keyof typeof modules
export const moduleIds = Object.keys(modules) as ModuleId[] // Object.keys forgets the names of the keys
export const isModuleId = (id: string): id is ModuleId => Object.hasOwn(modules, id)
