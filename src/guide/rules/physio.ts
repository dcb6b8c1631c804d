import { all, any, atLeast, has, is } from '../language.ts'
import { episodes, interferenceAreas, interferenceScore, painNow, trend } from '../questions/complaint.ts'
import { triedEffect, triedWeeks } from '../questions/preferences.ts'
import { healthHistory, neckInjury } from '../questions/redFlags.ts'
import { moodSigns } from '../questions/stress.ts'
import { armKnown, armSymptoms, rotationLimit } from '../questions/symptoms.ts'
import { abnormalCourse, longer } from '../facts.ts'
import type { Rules } from './rule.ts'

export const physioRules = {
  'R-PH-01': {
    level: 'PHYSIO',
    within: 14,
    when: abnormalCourse,
    why: 'Longer than 6 weeks is a deviating course',
    source: ['S01', 'S02'],
  },
  'R-PH-02': {
    level: 'PHYSIO',
    within: 14,
    when: is(episodes, 'frequent'),
    why: 'Recurrent neck pain counts as a deviating course',
    source: ['S01'],
  },
  'R-PH-03': {
    level: 'PHYSIO',
    within: 7,
    when: atLeast(interferenceScore, 7),
    why: 'Severe interference',
    source: ['S01'],
  },
  'R-PH-04': {
    level: 'PHYSIO',
    within: 7,
    when: any(all(atLeast(painNow, 7), longer), atLeast(painNow, 9)),
    why: 'Severe pain after the first week, or very severe pain',
    source: ['S01', 'design'],
    sourceNote: 'S01, cut-off design',
  },
  'R-PH-05': {
    level: 'PHYSIO',
    within: 7,
    when: all(is(rotationLimit, 'halfLess'), longer),
    why: 'Turning very limited after a week',
    source: ['S03', 'design'],
  },
  'R-PH-06': {
    level: 'PHYSIO',
    within: 7,
    when: any(
      all(has(armSymptoms, 'armPain', 'tingling', 'numbness'), is(armKnown, 'new', 'unsure')),
      has(armSymptoms, 'unsure'),
    ),
    why: 'Possible radicular pain without weakness; the physio tests it and contacts the GP',
    source: ['S01', 'S22'],
  },
  'R-PH-07': {
    level: 'PHYSIO',
    within: 14,
    when: all(is(triedEffect, 'noEffect'), is(triedWeeks, 'ge2')),
    why: 'No gain after 2 weeks of self-care',
    source: ['S06', 'design'],
    sourceNote: 'S06 (2 weeks advice in NHS trust pages), design',
  },
  'R-PH-08': {
    level: 'PHYSIO',
    within: 14,
    when: all(is(trend, 'worse'), longer),
    why: 'Getting worse after the first week',
    source: ['S01'],
  },
  'R-PH-09': {
    level: 'PHYSIO',
    within: 14,
    when: has(healthHistory, 'ankylosingSpondylitis', 'connectiveTissue'),
    why: 'Needs adapted exercise',
    source: ['S24'],
  },
  'R-PH-10': {
    level: 'PHYSIO',
    within: 14,
    when: is(neckInjury, 'minorEarlier', 'dangerousEarlier'),
    why: 'Trauma-related neck pain',
    source: ['S01'],
  },
  'R-PH-11': {
    level: 'PHYSIO',
    within: 14,
    when: all(has(moodSigns, 'worried', 'fearMove'), atLeast(interferenceScore, 5)),
    why: 'Worry or fear of movement slows recovery',
    source: ['S01'],
  },
  'R-PH-12': {
    level: 'PHYSIO',
    within: 14,
    when: all(has(interferenceAreas, 'work'), atLeast(interferenceScore, 5), longer),
    why: 'Work limitation beyond a week',
    source: ['S01'],
  },
} as const satisfies Rules
