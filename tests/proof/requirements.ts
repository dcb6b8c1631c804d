import type { Level } from '../../src/guide/language.ts'

// What the guide must never get wrong, written from the clinical specification and not from the rules:
// with "the most urgent rule wins" a list made from the rules would hold by construction.

/** Each answer and the level it must reach on its own, whatever else is answered. */
export const minimumLevels: readonly (readonly [question: string, option: string, level: Level])[] = [
  ['ageBand', 'under16', 'GP_SOON'],
  ['emergencySigns', 'strokeSigns', 'EMERGENCY'],
  ['emergencySigns', 'visionBalance', 'EMERGENCY'],
  ['emergencySigns', 'collapse', 'EMERGENCY'],
  ['emergencySigns', 'chestPain', 'EMERGENCY'],
  ['emergencySigns', 'thunderclap', 'EMERGENCY'],
  ['emergencySigns', 'meningitisSigns', 'EMERGENCY'],
  ['emergencySigns', 'bellyFaint', 'EMERGENCY'],
  ['emergencySigns2', 'limbsWorseFast', 'EMERGENCY'],
  ['emergencySigns2', 'bladderBowel', 'EMERGENCY'],
  ['emergencySigns2', 'hornerTinnitus', 'EMERGENCY'],
  ['emergencySigns2', 'breathingSwallow', 'EMERGENCY'],
  ['neckInjury', 'dangerousRecent', 'EMERGENCY'],
  ['neckInjury', 'dangerousEarlier', 'PHYSIO'],
  ['neckInjury', 'minorRecent', 'GP_SOON'],
  ['neckInjury', 'minorEarlier', 'PHYSIO'],
  ['neckInjury', 'unsure', 'GP_SOON'],
  ['unsureClarify', 'maybeNow', 'URGENT'],
  ['unsureClarify', 'dontUnderstand', 'URGENT'],
  ['unsureClarify', 'oldKnown', 'GP_SOON'],
  ['injurySigns', 'headSigns', 'EMERGENCY'],
  ['healthHistory', 'cancer', 'GP_SOON'],
  ['healthHistory', 'injectDrugs', 'GP_SOON'],
  ['healthHistory', 'recentInfection', 'GP_SOON'],
  ['healthHistory', 'rheumatoidArthritis', 'GP_SOON'],
  ['healthHistory', 'ankylosingSpondylitis', 'PHYSIO'],
  ['healthHistory', 'downSyndrome', 'GP_SOON'],
  ['healthHistory', 'connectiveTissue', 'PHYSIO'],
  ['healthHistory', 'neckSurgery', 'GP_SOON'],
  ['otherSigns', 'fever', 'URGENT'],
  ['otherSigns', 'suddenUnlike', 'URGENT'],
  ['otherSigns', 'gcaSigns', 'URGENT'],
  ['otherSigns', 'exertional', 'URGENT'],
  ['otherSigns', 'constantNight', 'GP_SOON'],
  ['otherSigns', 'weightLoss', 'GP_SOON'],
  ['otherSigns', 'neckLump', 'GP_SOON'],
  ['otherSigns', 'clumsyGait', 'GP_SOON'],
  ['otherSigns', 'morningStiff', 'GP_SOON'],
  ['otherSigns', 'pregnancySigns', 'URGENT'],
  ['otherSigns', 'unsure', 'GP_SOON'],
  ['chestClarify', 'yes', 'EMERGENCY'],
  ['chestClarify', 'unsure', 'URGENT'],
  ['duration', '6to12w', 'PHYSIO'],
  ['duration', 'gt12w', 'PHYSIO'],
  ['episodes', 'frequent', 'PHYSIO'],
  ['armSymptoms', 'weakness', 'GP_SOON'],
  ['armSymptoms', 'swollenBlue', 'URGENT'],
  ['armSymptoms', 'unsure', 'PHYSIO'],
  ['headachePattern', 'newMild', 'GP_SOON'],
  ['headachePattern', 'newSevere', 'URGENT'],
  ['headachePattern', 'unsure', 'GP_SOON'],
  ['painkillerDays', 'ge15', 'GP_SOON'],
  ['dizziness', 'spinning', 'GP_SOON'],
  ['dizziness', 'constant', 'GP_SOON'],
  ['dizziness', 'suddenWithPain', 'URGENT'],
  ['dizziness', 'unsure', 'GP_SOON'],
  ['moodSigns', 'selfHarm', 'URGENT'],
  ['precautions', 'shingles', 'GP_SOON'],
]

/** "Not sure" and the answer it must never be treated as safer than. */
export const notSaferThan: readonly (readonly [question: string, unsure: string, calm: string])[] = [
  ['neckInjury', 'unsure', 'noInjury'],
  ['injuryChecked', 'unsure', 'yes'],
  ['injuryChecked', 'unsure', 'no'],
  ['chestClarify', 'unsure', 'no'],
  ['cordCourse', 'unsure', 'slow'],
  ['armWeaknessCourse', 'unsure', 'stable'],
  ['armBothSides', 'unsure', 'no'],
  ['armKnown', 'unsure', 'oldChecked'],
  ['headachePattern', 'unsure', 'none'],
  ['dizziness', 'unsure', 'none'],
  ['rotationLimit', 'notTried', 'free'],
]

/** Answers that mean: do not touch this neck yet. No physical module may be offered with any of them. */
export const handsOffAnswers: readonly (readonly [question: string, option: string])[] = [
  ['otherSigns', 'clumsyGait'],
  ['otherSigns', 'suddenUnlike'],
  ['otherSigns', 'gcaSigns'],
  ['otherSigns', 'exertional'],
  ['otherSigns', 'pregnancySigns'],
  ['otherSigns', 'fever'],
  ['otherSigns', 'constantNight'],
  ['otherSigns', 'weightLoss'],
  ['otherSigns', 'neckLump'],
  ['otherSigns', 'unsure'],
  ['chestClarify', 'yes'],
  ['chestClarify', 'unsure'],
  ['headachePattern', 'newMild'],
  ['headachePattern', 'newSevere'],
  ['headachePattern', 'unsure'],
  ['dizziness', 'spinning'],
  ['dizziness', 'constant'],
  ['dizziness', 'suddenWithPain'],
  ['dizziness', 'unsure'],
  ['neckInjury', 'dangerousRecent'],
  ['neckInjury', 'minorRecent'],
  ['neckInjury', 'unsure'],
  ['injuryChecked', 'no'],
  ['injuryChecked', 'unsure'],
  ['healthHistory', 'cancer'],
  ['healthHistory', 'injectDrugs'],
  ['healthHistory', 'recentInfection'],
  ['armSymptoms', 'swollenBlue'],
  ['painRegions', 'frontNeck'],
  ['unsureClarify', 'maybeNow'],
  ['unsureClarify', 'dontUnderstand'],
  ['unsureClarify', 'oldKnown'],
]
export const physicalModules = ['M-MASS-HANDS', 'M-MASS-BALL', 'M-STRETCH', 'M-MOB', 'M-STRENGTH', 'M-HEAT'] as const

/** Further answers with which a module must never be offered. */
export const neverWith: { readonly [module: string]: readonly (readonly [question: string, option: string])[] } = {
  'M-MASS-HANDS': [
    ['neckInjury', 'minorEarlier'],
    ['neckInjury', 'dangerousEarlier'],
    ['precautions', 'skinProblem'],
    ['precautions', 'shingles'],
    ['precautions', 'unsure'],
    ['healthHistory', 'rheumatoidArthritis'],
    ['healthHistory', 'downSyndrome'],
    ['healthHistory', 'neckSurgery'],
    ['healthHistory', 'vascularDisease'],
  ],
  'M-MASS-BALL': [
    ['neckInjury', 'minorEarlier'],
    ['neckInjury', 'dangerousEarlier'],
    ['precautions', 'skinProblem'],
    ['precautions', 'shingles'],
    ['precautions', 'unsure'],
    ['precautions', 'numbSkin'],
    ['healthHistory', 'bloodThinners'],
    ['healthHistory', 'osteoporosis'],
    ['healthHistory', 'longSteroids'],
    ['healthHistory', 'rheumatoidArthritis'],
    ['healthHistory', 'ankylosingSpondylitis'],
    ['healthHistory', 'downSyndrome'],
    ['healthHistory', 'connectiveTissue'],
    ['healthHistory', 'neckSurgery'],
    ['healthHistory', 'vascularDisease'],
    ['healthHistory', 'unsure'],
    ['armSymptoms', 'armPain'],
    ['armSymptoms', 'tingling'],
    ['armSymptoms', 'numbness'],
    ['armSymptoms', 'weakness'],
    ['armSymptoms', 'unsure'],
  ],
  'M-STRETCH': [
    ['neckInjury', 'minorEarlier'],
    ['neckInjury', 'dangerousEarlier'],
    ['healthHistory', 'rheumatoidArthritis'],
    ['healthHistory', 'ankylosingSpondylitis'],
    ['healthHistory', 'downSyndrome'],
    ['healthHistory', 'connectiveTissue'],
    ['healthHistory', 'neckSurgery'],
    ['healthHistory', 'unsure'],
    ['armSymptoms', 'armPain'],
    ['armSymptoms', 'tingling'],
    ['armSymptoms', 'numbness'],
    ['armSymptoms', 'weakness'],
    ['armSymptoms', 'unsure'],
  ],
  'M-MOB': [
    ['healthHistory', 'downSyndrome'],
    ['healthHistory', 'neckSurgery'],
    ['healthHistory', 'rheumatoidArthritis'],
  ],
  'M-HEAT': [
    ['precautions', 'numbSkin'],
    ['precautions', 'skinProblem'],
    ['precautions', 'shingles'],
    ['precautions', 'unsure'],
  ],
  'M-STRENGTH': [
    ['neckInjury', 'minorEarlier'],
    ['neckInjury', 'dangerousEarlier'],
    ['healthHistory', 'rheumatoidArthritis'],
    ['healthHistory', 'ankylosingSpondylitis'],
    ['healthHistory', 'downSyndrome'],
    ['healthHistory', 'connectiveTissue'],
    ['healthHistory', 'neckSurgery'],
    ['healthHistory', 'unsure'],
    ['armSymptoms', 'armPain'],
    ['armSymptoms', 'tingling'],
    ['armSymptoms', 'numbness'],
    ['armSymptoms', 'weakness'],
    ['armSymptoms', 'unsure'],
    ['dizziness', 'brief'],
  ],
}

/** Care that somebody with this answer can be offered. */
export const offeredToSomebodyWith: readonly (readonly [module: string, question: string, option: string])[] = [
  ['M-STRENGTH', 'duration', '1to6w'],
  ['M-STRENGTH', 'duration', '6to12w'],
  ['M-STRENGTH', 'duration', 'gt12w'],
]

/** Comfort: what GP_SOON may offer at most. */
export const comfortModules = [
  'M-MASS-DEVICE',
  'M-HEAT',
  'M-POSTURE',
  'M-BREAKS',
  'M-RELAX',
  'M-SLEEP',
  'M-LOAD',
  'M-PHYSIO',
] as const

/** Answers with which self-care alone is never the advice, once every required question is answered. */
export const neverSelfCare: readonly (readonly [question: string, option: string])[] = [
  ['neckInjury', 'dangerousRecent'],
  ['neckInjury', 'dangerousEarlier'],
  ['neckInjury', 'minorRecent'],
  ['neckInjury', 'minorEarlier'],
  ['neckInjury', 'unsure'],
  ['armSymptoms', 'unsure'],
  ['emergencySigns', 'unsure'],
  ['emergencySigns2', 'unsure'],
  ['otherSigns', 'unsure'],
]

/** Further answers with which a single exercise must never be offered. */
const dizzyAnswers = ['brief', 'spinning', 'constant', 'suddenWithPain', 'unsure'].map(
  (option) => ['dizziness', option] as const,
)
const unstableSpineAnswers = [
  'rheumatoidArthritis',
  'ankylosingSpondylitis',
  'downSyndrome',
  'connectiveTissue',
  'neckSurgery',
].map((option) => ['healthHistory', option] as const)
const weakBoneAnswers = [
  ['healthHistory', 'osteoporosis'],
  ['healthHistory', 'longSteroids'],
] as const
export const exerciseNeverWith: {
  readonly [exercise: string]: readonly (readonly [question: string, option: string])[]
} = {
  'ST-01': dizzyAnswers,
  'ST-02': dizzyAnswers,
  'ST-03': [
    ...dizzyAnswers,
    ...weakBoneAnswers,
    ['healthHistory', 'vascularDisease'],
    ['ageBand', '65plus'],
    ['headachePattern', 'newMild'],
    ['headachePattern', 'newSevere'],
    ['headachePattern', 'unsure'],
  ],
  'ST-04': dizzyAnswers,
  'MB-01': unstableSpineAnswers,
  'MB-02': unstableSpineAnswers,
  'MB-03': unstableSpineAnswers,
  'SG-01': dizzyAnswers,
  'SG-02': dizzyAnswers,
  'SG-03': [...dizzyAnswers, ...weakBoneAnswers],
}

/** A question (or `question.option`) that counts only while one of these answers is given. */
export const countsOnlyWith: {
  readonly [questionOrOption: string]: readonly (readonly [question: string, option: string])[]
} = {
  unsureClarify: [
    ['emergencySigns', 'unsure'],
    ['emergencySigns2', 'unsure'],
  ],
  injuryChecked: injuries(),
  injurySigns: injuries(),
  cordCourse: [['otherSigns', 'clumsyGait']],
  chestClarify: [
    ['painRegions', 'chestFrontL'],
    ['painRegions', 'chestFrontR'],
  ],
  armWeaknessCourse: [['armSymptoms', 'weakness']],
  armBothSides: armComplaints(),
  armKnown: armComplaints(),
  headacheDays: headaches(),
  painkillerDays: headaches(),
  triedEffect: tried(),
  triedWeeks: tried(),
  'otherSigns.gcaSigns': [
    ['ageBand', '50to64'],
    ['ageBand', '65plus'],
  ],
  'otherSigns.pregnancySigns': [['healthHistory', 'pregnant']],
}
function injuries() {
  return ['dangerousRecent', 'dangerousEarlier', 'minorRecent', 'minorEarlier', 'unsure'].map(
    (option) => ['neckInjury', option] as const,
  )
}
function armComplaints() {
  return ['armPain', 'tingling', 'numbness', 'weakness'].map((option) => ['armSymptoms', option] as const)
}
function headaches() {
  return ['familiar', 'mildWithNeck', 'newMild', 'newSevere', 'unsure'].map(
    (option) => ['headachePattern', option] as const,
  )
}
function tried() {
  return ['heat', 'massage', 'massageDevice', 'exercises', 'painkillers', 'restCollar', 'selfCrack', 'physio'].map(
    (option) => ['triedSelfCare', option] as const,
  )
}

/** Rules that never decide the level or the deadline, and why they stay. A rule that starts to decide fails the proof. */
export const neverDecides: { readonly [rule: string]: string } = {}

/** Contraindications (`module or exercise: condition`) that never decide on their own, and why they stay. */
export const contraindicationNeverDecides: { readonly [contraindication: string]: string } = {
  'M-MASS-HANDS: handsOff': levelOrInjury(),
  'M-MASS-BALL: handsOff': levelOrInjury(),
  'M-STRETCH: handsOff': levelOrInjury(),
  'M-STRENGTH: handsOff': levelOrInjury(),
  'M-MASS-HANDS: healthHistory rheumatoidArthritis': levelBars(),
  'M-MASS-HANDS: healthHistory downSyndrome': levelBars(),
  'M-MASS-HANDS: healthHistory neckSurgery': levelBars(),
  'M-MOB: healthHistory rheumatoidArthritis': levelBars(),
  'M-MOB: healthHistory downSyndrome': levelBars(),
  'M-MOB: healthHistory neckSurgery': levelBars(),
  'M-LOAD: neckInjury dangerousRecent': 'the level is EMERGENCY; stays so that the module is safe on its own',
  'ST-03: arterySide': 'implies arteryRisk; both are named as in the specification',
  'ST-03: ageBand 65plus': 'implies arteryRisk; both are named as in the specification',
  'ST-03: newHeadache': 'the level is at least GP_SOON, where no stretch is offered; stays as a second lock',
}
function levelBars() {
  return 'the level is at least GP_SOON, which does not offer the module; stays as a second lock'
}
function levelOrInjury() {
  return 'such a level does not offer the module, or the earlier injury hides it too; stays as a second lock'
}
