import { all, any, atLeast, has, is } from '../language.ts'
import { painNow } from '../questions/complaint.ts'
import { ageBand } from '../questions/precautions.ts'
import { chestClarify, cordCourse, healthHistory, injuryChecked, injurySigns, neckInjury, otherSigns, unsureClarify } from '../questions/redFlags.ts'
import { moodSigns } from '../questions/stress.ts'
import { armSymptoms, armWeaknessCourse, dizziness, headachePattern } from '../questions/symptoms.ts'
import {
  infectionRisk, maybeWeakBone, recentInjury, turnBlocked, uncheckedInjury, unstableSpine, weakBone,
} from '../facts.ts'
import type { Rules } from './rule.ts'

export const urgentRules = {
  'R-UR-01': {
    level: 'URGENT', within: 'today',
    when: has(otherSigns, 'fever'),
    why: 'Fever with neck pain: spinal or deep neck infection, early meningitis',
    source: ['S20', 'S08'],
  },
  'R-UR-02': {
    level: 'URGENT', within: 'today',
    when: has(otherSigns, 'suddenUnlike'),
    why: 'Pain may be the only early sign of artery dissection',
    source: ['S12', 'S07'],
  },
  'R-UR-03': {
    level: 'URGENT', within: 'today',
    when: has(otherSigns, 'gcaSigns'),
    why: 'Giant cell arteritis: same working day assessment, risk to sight',
    source: ['S16'],
  },
  'R-UR-04': {
    level: 'URGENT', within: 'today',
    when: has(otherSigns, 'exertional'),
    why: 'Angina felt in neck, jaw, shoulder or arm',
    source: ['S19', 'knowledge'],
  },
  'R-UR-05': {
    level: 'URGENT', within: 'today',
    when: all(is(neckInjury, 'dangerousEarlier'), is(injuryChecked, 'no', 'unsure')),
    why: 'Hard injury never checked',
    source: ['S09', 'knowledge'],
    sourceNote: 'S09, K for time window',
  },
  'R-UR-06': {
    level: 'URGENT', within: 'today',
    when: all(
      is(neckInjury, 'minorRecent', 'unsure'),
      any(is(ageBand, '65plus'), has(injurySigns, 'midlinePain', 'unsure'), turnBlocked),
    ),
    why: 'Canadian C-spine rule: age 65+ or cannot (or does not dare to) turn 45 degrees; midline pain removes the low-risk feature',
    source: ['S09'],
  },
  'R-UR-07': {
    level: 'URGENT', within: 'today',
    when: all(
      recentInjury,
      any(weakBone, has(healthHistory, 'cancer', 'bloodThinners'), all(maybeWeakBone, uncheckedInjury)),
    ),
    why: 'Minor injury can break weak bone or cause a bleed; at 65+ with an unchecked injury, not knowing your health history counts as weak bone',
    source: ['S08'],
  },
  'R-UR-08': {
    level: 'URGENT', within: 'today',
    when: all(is(neckInjury, 'minorEarlier', 'dangerousEarlier', 'unsure'), unstableSpine),
    why: 'Earlier injury with an unstable or fused spine',
    source: ['S10', 'S24', 'knowledge'],
  },
  'R-UR-09': {
    level: 'URGENT', within: 'today',
    when: all(is(neckInjury, 'minorEarlier', 'dangerousEarlier', 'unsure'), has(injurySigns, 'tinglingWeak')),
    why: 'Nerve signs after earlier injury',
    source: ['S09'],
  },
  'R-UR-10': {
    level: 'URGENT', within: 'today',
    when: all(has(healthHistory, 'cancer'), any(has(otherSigns, 'constantNight', 'weightLoss'), atLeast(painNow, 7))),
    why: 'Possible spinal metastasis with severe or constant pain',
    source: ['S08'],
  },
  'R-UR-11': {
    level: 'URGENT', within: 'today',
    when: all(infectionRisk, any(has(otherSigns, 'constantNight', 'weightLoss'), atLeast(painNow, 7))),
    why: 'Spinal infection without fever is common in at-risk people',
    source: ['S20'],
  },
  'R-UR-12': {
    level: 'URGENT', within: 'today',
    when: all(has(armSymptoms, 'weakness'), is(armWeaknessCourse, 'worse', 'beganThisWeek', 'unsure')),
    why: 'Weakness that is new this week (also when steady), progressive or of unknown course: nerve root or cord',
    source: ['S22'],
  },
  'R-UR-13': {
    level: 'URGENT', within: 'today',
    when: is(dizziness, 'suddenWithPain'),
    why: 'Sudden dizziness with neck pain: rule out vertebral artery and stroke',
    source: ['S23', 'S07'],
  },
  'R-UR-14': {
    level: 'URGENT', within: 'today',
    when: all(has(healthHistory, 'pregnant'), is(headachePattern, 'newMild', 'newSevere', 'unsure')),
    why: 'New headache in pregnancy or after birth: pre-eclampsia, venous thrombosis, dissection',
    source: ['S14', 'S13'],
  },
  'R-UR-15': {
    level: 'URGENT', within: 'today',
    when: is(headachePattern, 'newSevere'),
    why: 'New very severe headache',
    source: ['S13', 'S14'],
  },
  'R-UR-16': {
    level: 'URGENT', within: 'today',
    when: all(has(otherSigns, 'constantNight'), atLeast(painNow, 8)),
    why: 'Severe unremitting pain',
    source: ['S06', 'S08'],
  },
  'R-UR-17': {
    level: 'URGENT', within: 'today',
    when: is(unsureClarify, 'maybeNow', 'dontUnderstand'),
    why: 'Emergency sign not ruled out',
    source: ['design'],
  },
  'R-UR-18': {
    level: 'URGENT', within: 'today',
    when: has(moodSigns, 'selfHarm'),
    why: 'Thoughts of death or self-harm: show crisis line of the country first, then GP; 112 if in danger now',
    source: ['S60'],
  },
  'R-UR-19': {
    level: 'URGENT', within: 'today',
    when: is(chestClarify, 'unsure'),
    why: 'Heart cause not ruled out',
    source: ['S19'],
  },
  'R-UR-20': {
    level: 'URGENT', within: 'today',
    when: all(has(armSymptoms, 'weakness'), has(otherSigns, 'clumsyGait')),
    why: 'Arm weakness plus clumsy hands or gait: cord compression likely',
    source: ['S11'],
  },
  'R-UR-21': {
    level: 'URGENT', within: 'today',
    when: has(armSymptoms, 'swollenBlue'),
    why: 'Blood clot in an arm vein, blocked arm artery, or squeezed vessels at the shoulder (thoracic outlet)',
    source: ['S63', 'knowledge'],
    sourceNote: 'S63, K for artery',
  },
  'R-UR-22': {
    level: 'URGENT', within: 'today',
    when: all(has(otherSigns, 'clumsyGait'), is(cordCourse, 'recentWeeks', 'unsure')),
    why: 'Cord signs that began or worsened within weeks, or course not known',
    source: ['S11', 'design'],
    sourceNote: 'S11, cut-off design',
  },
  'R-UR-23': {
    level: 'URGENT', within: 'today',
    when: all(has(otherSigns, 'clumsyGait'), has(healthHistory, 'rheumatoidArthritis', 'downSyndrome', 'neckSurgery')),
    why: 'Cord signs with a neck that may be unstable',
    source: ['S24', 'S11', 'knowledge'],
  },
  'R-UR-24': {
    level: 'URGENT', within: 'today',
    when: all(
      is(neckInjury, 'minorEarlier'),
      is(injuryChecked, 'no', 'unsure'),
      is(ageBand, '65plus'),
      any(has(injurySigns, 'midlinePain', 'unsure'), turnBlocked),
    ),
    why: 'Earlier small injury at 65+, never checked, with a sign that fits a fracture',
    source: ['S09', 'S08', 'knowledge'],
    sourceNote: 'S09, S08, K for time window',
  },
  'R-UR-25': {
    level: 'URGENT', within: 'today',
    when: has(otherSigns, 'pregnancySigns'),
    why: 'Possible pre-eclampsia: call the midwife, maternity ward or doctor now',
    source: ['S64'],
  },
} as const satisfies Rules
