import { all, any, has, is, never, not } from '../../src/guide/language.ts'
import { modules } from '../../src/guide/care/modules.ts'
import { arterySide, dizzy, handsOff, skinIssue } from '../../src/guide/facts.ts'
import { armWeaknessCourse, armSymptoms } from '../../src/guide/questions/symptoms.ts'
import { emergencySigns, neckInjury, otherSigns } from '../../src/guide/questions/redFlags.ts'
import {
  shipped,
  withExercise,
  withModule,
  withoutRule,
  withQuestion,
  withRule,
  type Guide,
} from './guideUnderProof.ts'
import type { PropertyClass } from './safetyProperties.ts'

/** A mistake made on purpose, and the property that must notice it. */
export type Break = {
  readonly name: string
  readonly guide: Guide
  readonly caughtBy: string
  /** No other class of properties notices it. */
  readonly onlyBy?: PropertyClass
}

export const breaks: readonly Break[] = [
  {
    name: 'the stroke rule is gone',
    guide: withoutRule(shipped, 'R-EM-01'),
    caughtBy: 'emergencySigns strokeSigns leads at least to EMERGENCY',
    onlyBy: 'minimum',
  },
  {
    name: 'tingling calms weak arms with a clumsy walk',
    guide: withRule(shipped, 'R-UR-20', {
      when: all(has(armSymptoms, 'weakness'), has(otherSigns, 'clumsyGait'), not(has(armSymptoms, 'tingling'))),
    }),
    caughtBy: 'adding armSymptoms tingling never lowers the level',
    onlyBy: 'monotone',
  },
  {
    name: 'a steady weakness counts where a weakness of unknown course should',
    guide: withRule(shipped, 'R-UR-12', {
      when: all(has(armSymptoms, 'weakness'), is(armWeaknessCourse, 'worse', 'beganThisWeek', 'stable')),
    }),
    caughtBy: 'armWeaknessCourse unsure is never safer than stable',
    onlyBy: 'unsure',
  },
  {
    name: 'signs after an injury count when the injury was taken back',
    guide: withQuestion(shipped, 'injurySigns', { op: 'always' }),
    caughtBy: 'injurySigns headSigns does not count while it is not asked',
    onlyBy: 'stale',
  },
  {
    name: 'heat does not mind a numb skin',
    guide: withModule(shipped, 'M-HEAT', { hideIf: any(handsOff, arterySide, skinIssue) }),
    caughtBy: 'M-HEAT is never offered with precautions numbSkin',
    onlyBy: 'care',
  },
  {
    name: 'the chest stretch at the side of the neck does not mind arteries',
    guide: withExercise(shipped, 'ST-03', { hideIf: any(dizzy) }),
    caughtBy: 'ST-03 is never offered with healthHistory vascularDisease',
    onlyBy: 'exercise',
  },
  {
    name: 'new tingling is self-care',
    guide: withRule(shipped, 'R-PH-06', { when: has(armSymptoms, 'unsure') }),
    caughtBy: 'a nerve sign that is new or unsure never ends in self-care',
    onlyBy: 'selfCare',
  },
  {
    name: 'a rule that another one always overrules',
    guide: {
      ...shipped,
      rules: {
        ...shipped.rules,
        'R-PH-99': {
          level: 'PHYSIO',
          within: 7,
          when: has(emergencySigns, 'strokeSigns'),
          why: '',
          source: ['design'],
        },
      },
    },
    caughtBy: 'R-PH-99 decides',
    onlyBy: 'decides',
  },
  {
    name: 'advice on sleep that nobody gets',
    guide: withModule(shipped, 'M-SLEEP', { showIf: never }),
    caughtBy: 'M-SLEEP is offered',
    onlyBy: 'reachable',
  },
  {
    name: 'fever is a matter of days',
    guide: withRule(shipped, 'R-UR-01', { level: 'GP_SOON' }),
    caughtBy: 'otherSigns fever leads at least to URGENT',
  },
  {
    name: 'a hanging eyelid no longer counts',
    guide: withRule(shipped, 'R-EM-09', { when: never }),
    caughtBy: 'emergencySigns2 hornerTinnitus leads at least to EMERGENCY',
  },
  {
    name: 'thoughts of death are left out',
    guide: withoutRule(shipped, 'R-UR-18'),
    caughtBy: 'moodSigns selfHarm leads at least to URGENT',
  },
  {
    name: 'an unsure heart question is calm',
    guide: withRule(shipped, 'R-UR-19', { level: 'PHYSIO' }),
    caughtBy: 'chestClarify unsure leads at least to URGENT',
  },
  {
    name: 'weak arms count only when they are stable',
    guide: withRule(shipped, 'R-GP-04', { when: is(armWeaknessCourse, 'stable') }),
    caughtBy: 'armSymptoms weakness leads at least to GP_SOON',
  },
  {
    name: 'the ball does not mind blood thinners',
    guide: withModule(shipped, 'M-MASS-BALL', { hideIf: modules['M-STRETCH'].hideIf }),
    caughtBy: 'M-MASS-BALL is never offered with healthHistory bloodThinners',
  },
  {
    name: 'movement is offered at GP_SOON',
    guide: withModule(shipped, 'M-MOB', { allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'] }),
    caughtBy: 'M-MOB is never offered at GP_SOON',
  },
  {
    name: 'heat is offered when urgent',
    guide: withModule(shipped, 'M-HEAT', { hideIf: never, allowedAt: ['URGENT'] }),
    caughtBy: 'M-HEAT is never offered at URGENT or EMERGENCY',
  },
  {
    name: 'an earlier small injury is self-care',
    guide: withRule(shipped, 'R-PH-10', { when: is(neckInjury, 'dangerousEarlier') }),
    caughtBy: 'neckInjury minorEarlier never ends in self-care',
  },
]
