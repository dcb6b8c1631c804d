import { all, any, has, is } from '../language.ts'
import { triedSelfCare } from '../questions/preferences.ts'
import {
  chestClarify,
  emergencySigns,
  emergencySigns2,
  healthHistory,
  injurySigns,
  neckInjury,
  otherSigns,
} from '../questions/redFlags.ts'
import { dizziness, headachePattern } from '../questions/symptoms.ts'
import { recentInjury } from '../facts.ts'
import type { Rules } from './rule.ts'

export const emergencyRules = {
  'R-EM-01': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'strokeSigns'),
    why: 'Stroke or TIA, also from a neck artery tear',
    source: ['S12'],
  },
  'R-EM-02': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'visionBalance'),
    why: 'Back-of-brain circulation (5 Ds, 3 Ns, ataxia) or sudden sight loss in giant cell arteritis',
    source: ['S07', 'S12', 'S23', 'S16'],
  },
  'R-EM-03': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'collapse'),
    why: 'Collapse, seizure or lowered consciousness',
    source: ['S07', 'S18'],
  },
  'R-EM-04': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'chestPain'),
    why: 'Acute coronary syndrome can be felt in jaw, neck or arm',
    source: ['S19'],
  },
  'R-EM-05': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'thunderclap'),
    why: 'Subarachnoid bleed, dissection, reversible vasoconstriction',
    source: ['S13'],
    sourceNote: 'S13 (NICE: peak within 5 minutes)',
  },
  'R-EM-06': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'meningitisSigns'),
    why: 'Meningitis or sepsis; the full triad is present in fewer than half, so two features are enough',
    source: ['S18'],
  },
  'R-EM-07': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns2, 'limbsWorseFast'),
    why: 'Fast spinal cord compression, epidural bleed or abscess',
    source: ['S08', 'S11', 'S20'],
  },
  'R-EM-08': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns2, 'bladderBowel'),
    why: 'Cord or cauda equina compression',
    source: ['S08'],
  },
  'R-EM-09': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns2, 'hornerTinnitus'),
    why: 'Horner sign or pulse-synchronous noise with neck pain: carotid dissection until shown otherwise',
    source: ['S12', 'S07'],
  },
  'R-EM-10': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns2, 'breathingSwallow'),
    why: 'Airway or deep neck infection',
    source: ['S21', 'knowledge'],
  },
  'R-EM-11': {
    level: 'EMERGENCY',
    within: 'now',
    when: is(neckInjury, 'dangerousRecent'),
    why: 'Dangerous mechanism of the Canadian C-spine rule: imaging needed; keep still',
    source: ['S09'],
  },
  'R-EM-12': {
    level: 'EMERGENCY',
    within: 'now',
    when: all(is(neckInjury, 'minorRecent', 'dangerousRecent'), has(injurySigns, 'tinglingWeak')),
    why: 'Limb paraesthesia after injury is a high-risk factor of the rule',
    source: ['S09'],
  },
  'R-EM-13': {
    level: 'EMERGENCY',
    within: 'now',
    when: all(
      is(neckInjury, 'minorRecent', 'dangerousRecent'),
      has(healthHistory, 'ankylosingSpondylitis', 'rheumatoidArthritis', 'downSyndrome', 'neckSurgery'),
    ),
    why: 'Small injury can break or shift a stiff, fused or unstable neck',
    source: ['S10', 'S24', 'knowledge'],
  },
  'R-EM-14': {
    level: 'EMERGENCY',
    within: 'now',
    when: all(
      has(otherSigns, 'suddenUnlike'),
      any(recentInjury, has(healthHistory, 'connectiveTissue', 'vascularDisease', 'pregnant', 'bloodThinners')),
    ),
    why: 'Sudden unlike-any-other pain plus a risk factor: dissection, or spinal bleed on blood thinners',
    source: ['S07', 'S12', 'knowledge'],
    sourceNote: 'S07,S12, K for bleed',
  },
  'R-EM-15': {
    level: 'EMERGENCY',
    within: 'now',
    when: all(
      has(otherSigns, 'suddenUnlike'),
      any(
        is(dizziness, 'spinning', 'constant', 'suddenWithPain', 'unsure'),
        has(triedSelfCare, 'massageDevice', 'selfCrack'),
      ),
    ),
    why: 'Same with dizziness, or after device use or self-cracking (case reports)',
    source: ['S07', 'S48'],
  },
  'R-EM-16': {
    level: 'EMERGENCY',
    within: 'now',
    when: is(chestClarify, 'yes'),
    why: 'Possible heart cause',
    source: ['S19'],
  },
  'R-EM-17': {
    level: 'EMERGENCY',
    within: 'now',
    when: all(has(otherSigns, 'fever'), is(headachePattern, 'newSevere')),
    why: 'Fever plus new severe headache plus neck pain: two or more of four meningitis features',
    source: ['S18'],
  },
  'R-EM-18': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(injurySigns, 'headSigns'),
    why: 'Head injury signs that are present now',
    source: ['knowledge'],
    sourceNote: 'K (NICE NG232)',
  },
  'R-EM-19': {
    level: 'EMERGENCY',
    within: 'now',
    when: has(emergencySigns, 'bellyFaint'),
    why: 'Shoulder-tip pain from blood or irritation under the diaphragm: ectopic pregnancy, spleen or another bleed in the belly',
    source: ['S62', 'knowledge'],
  },
} as const satisfies Rules
