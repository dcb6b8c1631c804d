import { all, any, atLeast, has, is } from '../language.ts'
import { regionGroups } from '../regions.ts'
import { episodes, interferenceScore, painNow, painRegions, trend } from '../questions/complaint.ts'
import { ageBand, precautions } from '../questions/precautions.ts'
import { triedEffect, triedSelfCare, triedWeeks } from '../questions/preferences.ts'
import { healthHistory, injuryChecked, injurySigns, neckInjury, otherSigns, unsureClarify } from '../questions/redFlags.ts'
import { moodSigns } from '../questions/stress.ts'
import { armBothSides, armKnown, armSymptoms, dizziness, headacheDays, headachePattern, painkillerDays } from '../questions/symptoms.ts'
import { abnormalCourse, longer, newHeadache, possibleFracture, turnBlocked } from '../facts.ts'
import type { Rules } from './rule.ts'

export const gpSoonRules = {
  'R-GP-01': {
    level: 'GP_SOON', within: 5,
    when: is(ageBand, 'under16'),
    why: 'Children are out of scope; go with a parent or carer',
    source: ['S09', 'design'],
    sourceNote: 'S09 (rule not for under 16), design',
  },
  'R-GP-02': {
    level: 'GP_SOON', within: 2,
    when: has(otherSigns, 'clumsyGait'),
    why: 'Degenerative cervical myelopathy: prompt referral, delay costs function',
    source: ['S11'],
  },
  'R-GP-03': {
    level: 'GP_SOON', within: 2,
    when: all(
      is(armBothSides, 'yes', 'unsure'),
      is(armKnown, 'new', 'unsure'),
      has(armSymptoms, 'tingling', 'numbness', 'weakness'),
    ),
    why: 'Both hands: myelopathy is often taken for carpal tunnel',
    source: ['S11'],
  },
  'R-GP-04': {
    level: 'GP_SOON', within: 2,
    when: has(armSymptoms, 'weakness'),
    why: 'Weakness, stable: neurological examination',
    source: ['S22'],
  },
  'R-GP-05': {
    level: 'GP_SOON', within: 5,
    when: all(
      has(armSymptoms, 'armPain', 'tingling', 'numbness'),
      is(armKnown, 'new', 'unsure'),
      any(atLeast(painNow, 7), abnormalCourse, is(trend, 'worse')),
    ),
    why: 'Radicular signs that are severe, long or worsening',
    source: ['S22', 'S01'],
  },
  'R-GP-06': {
    level: 'GP_SOON', within: 2,
    when: has(otherSigns, 'constantNight'),
    why: 'Constant, non-mechanical pain',
    source: ['S06', 'S08'],
  },
  'R-GP-07': {
    level: 'GP_SOON', within: 5,
    when: has(otherSigns, 'weightLoss'),
    why: 'Cancer, infection or inflammatory illness',
    source: ['S08'],
  },
  'R-GP-08': {
    level: 'GP_SOON', within: 5,
    when: has(otherSigns, 'neckLump'),
    why: 'Head and neck cancer pathway: 3 weeks or more',
    source: ['S21'],
  },
  'R-GP-09': {
    level: 'GP_SOON', within: 2,
    when: has(healthHistory, 'cancer'),
    why: 'Any cancer history with neck pain',
    source: ['S08'],
  },
  'R-GP-10': {
    level: 'GP_SOON', within: 2,
    when: has(healthHistory, 'injectDrugs', 'recentInfection'),
    why: 'Risk of spinal infection',
    source: ['S20'],
  },
  'R-GP-11': {
    level: 'GP_SOON', within: 5,
    when: has(healthHistory, 'rheumatoidArthritis', 'downSyndrome', 'neckSurgery'),
    why: 'Possible upper neck instability or hardware problem: check before exercise',
    source: ['S24', 'knowledge'],
  },
  'R-GP-12': {
    level: 'GP_SOON', within: 5,
    when: has(otherSigns, 'morningStiff'),
    why: 'Inflammatory back or neck disease',
    source: ['knowledge'],
    sourceNote: 'K (NICE NG65)',
  },
  'R-GP-13': {
    level: 'GP_SOON', within: 2,
    when: all(has(otherSigns, 'morningStiff'), is(ageBand, '50to64', '65plus')),
    why: 'Polymyalgia rheumatica, linked to giant cell arteritis',
    source: ['S17', 'knowledge'],
  },
  'R-GP-14': {
    level: 'GP_SOON', within: 2,
    when: all(newHeadache, is(ageBand, '50to64', '65plus')),
    why: 'New headache from age 50, also a mild one that came with the neck pain',
    source: ['S13', 'S16'],
  },
  'R-GP-15': {
    level: 'GP_SOON', within: 5,
    when: newHeadache,
    why: 'New or clearly changed headache; also a mild one with the neck pain at 50+, in pregnancy, with weak immunity or with an artery or connective tissue disease',
    source: ['S14', 'S13', 'knowledge'],
  },
  'R-GP-16': {
    level: 'GP_SOON', within: 5,
    when: all(is(headacheDays, 'ge15'), is(painkillerDays, '10to14', 'ge15')),
    why: 'Fits medication-overuse headache (15+ days, or 10+ for triptan, opioid, combination)',
    source: ['S15'],
  },
  'R-GP-17': {
    level: 'GP_SOON', within: 5,
    when: is(painkillerDays, 'ge15'),
    why: 'Painkillers on 15 or more days a month',
    source: ['S15'],
  },
  'R-GP-18': {
    level: 'GP_SOON', within: 2,
    when: is(dizziness, 'spinning', 'constant', 'unsure'),
    why: 'Ear, migraine, circulation or medicine causes come before the neck',
    source: ['S23'],
  },
  'R-GP-19': {
    level: 'GP_SOON', within: 2,
    when: is(neckInjury, 'minorRecent', 'unsure'),
    why: 'Recent injury: an app cannot clear a neck',
    source: ['S09', 'design'],
  },
  'R-GP-20': {
    level: 'GP_SOON', within: 5,
    when: all(is(dizziness, 'brief'), is(ageBand, '65plus')),
    why: 'Fall risk and other causes',
    source: ['knowledge'],
  },
  'R-GP-21': {
    level: 'GP_SOON', within: 2,
    when: possibleFracture,
    why: 'Possible fracture without clear injury: weak bone with severe pain, or with new pain on the spine itself',
    source: ['S08'],
  },
  'R-GP-22': {
    level: 'GP_SOON', within: 5,
    when: has(painRegions, ...regionGroups.throat),
    why: 'Throat-side pain is not typical muscle pain',
    source: ['knowledge'],
  },
  'R-GP-23': {
    level: 'GP_SOON', within: 2,
    when: all(atLeast(painNow, 8), atLeast(interferenceScore, 8)),
    why: 'Severe pain and severe limitation',
    source: ['S01', 'S06'],
  },
  'R-GP-24': {
    level: 'GP_SOON', within: 5,
    when: any(all(is(triedEffect, 'worse'), is(triedWeeks, 'ge2')), all(is(trend, 'worse'), longer, atLeast(painNow, 7))),
    why: 'Worse despite 2 weeks of care, or severe and still worsening',
    source: ['S01', 'S04'],
  },
  'R-GP-25': {
    level: 'GP_SOON', within: 5,
    when: has(otherSigns, 'unsure'),
    why: 'Other sign not ruled out',
    source: ['design'],
  },
  'R-GP-26': {
    level: 'GP_SOON', within: 5,
    when: is(unsureClarify, 'oldKnown'),
    why: 'Known old sign: ask the doctor before self-care',
    source: ['design'],
  },
  'R-GP-27': {
    level: 'GP_SOON', within: 5,
    when: all(has(moodSigns, 'lowMood'), any(atLeast(interferenceScore, 5), abnormalCourse)),
    why: 'Low mood with clear limitation or a long course',
    source: ['S01', 'design'],
    sourceNote: 'S01, cut-off design',
  },
  'R-GP-28': {
    level: 'GP_SOON', within: 5,
    when: all(is(ageBand, '65plus'), is(episodes, 'first'), atLeast(painNow, 5)),
    why: 'First neck pain at 65+',
    source: ['S08', 'knowledge'],
    sourceNote: 'S08, K for cut-off',
  },
  'R-GP-29': {
    level: 'GP_SOON', within: 1,
    when: has(precautions, 'shingles'),
    why: 'Shingles: medicine works best within 3 days',
    source: ['knowledge'],
  },
  'R-GP-30': {
    level: 'GP_SOON', within: 5,
    when: all(abnormalCourse, has(triedSelfCare, 'physio'), is(triedEffect, 'noEffect', 'worse')),
    why: 'Long pain and physiotherapy did not help',
    source: ['S01'],
  },
  'R-GP-31': {
    level: 'GP_SOON', within: 2,
    when: all(
      is(neckInjury, 'minorEarlier'),
      is(injuryChecked, 'no', 'unsure'),
      any(is(ageBand, '65plus'), has(injurySigns, 'midlinePain'), turnBlocked),
    ),
    why: 'Earlier small injury, never checked, with one risk sign for a fracture',
    source: ['S09', 'knowledge'],
    sourceNote: 'S09, K for time window',
  },
  'R-GP-32': {
    level: 'GP_SOON', within: 1,
    when: all(has(healthHistory, 'pregnant'), is(headachePattern, 'mildWithNeck')),
    why: 'Mild headache with the neck pain in pregnancy or after birth: have the blood pressure checked',
    source: ['S64', 'design'],
  },
} as const satisfies Rules
