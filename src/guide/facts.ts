import { all, any, atLeast, fact, has, is } from './language.ts'
import { regionGroups } from './regions.ts'
import { duration, interferenceAreas, painNow, painRegions } from './questions/complaint.ts'
import { loadFactors } from './questions/load.ts'
import { postureContext, screenHours } from './questions/posture.ts'
import { ageBand, precautions } from './questions/precautions.ts'
import {
  chestClarify,
  healthHistory,
  injuryChecked,
  injurySigns,
  neckInjury,
  otherSigns,
  unsureClarify,
  recentInjury,
} from './questions/redFlags.ts'
import { sleepFactors } from './questions/sleep.ts'
import { moodSigns, stressLevel } from './questions/stress.ts'
import {
  armBothSides,
  armKnown,
  armSymptoms,
  dizziness,
  headachePattern,
  rotationLimit,
  tenderSpot,
} from './questions/symptoms.ts'

export { recentInjury }

export const unstableSpine = fact(
  'unstableSpine',
  has(healthHistory, 'rheumatoidArthritis', 'ankylosingSpondylitis', 'downSyndrome', 'connectiveTissue', 'neckSurgery'),
)
export const weakBone = fact('weakBone', has(healthHistory, 'osteoporosis', 'longSteroids'))
export const maybeWeakBone = fact('maybeWeakBone', all(is(ageBand, '65plus'), has(healthHistory, 'unsure')))
export const uncheckedInjury = fact('uncheckedInjury', all(recentInjury, is(injuryChecked, 'no', 'unsure')))
/** Cannot or does not dare to turn the head halfway; used only together with an injury. */
export const turnBlocked = fact(
  'turnBlocked',
  any(has(injurySigns, 'cannotTurn'), is(rotationLimit, 'halfLess', 'notTried')),
)
export const possibleFracture = fact(
  'possibleFracture',
  all(weakBone, any(atLeast(painNow, 7), all(is(duration, 'lt1w'), has(painRegions, 'midNeck')))),
)
export const cordSigns = fact(
  'cordSigns',
  any(
    has(otherSigns, 'clumsyGait'),
    all(
      is(armBothSides, 'yes', 'unsure'),
      is(armKnown, 'new', 'unsure'),
      has(armSymptoms, 'tingling', 'numbness', 'weakness'),
    ),
  ),
)
export const infectionRisk = fact(
  'infectionRisk',
  has(healthHistory, 'injectDrugs', 'recentInfection', 'immunosuppressed'),
)
export const bleedRisk = fact('bleedRisk', has(healthHistory, 'bloodThinners'))
export const arteryRisk = fact('arteryRisk', any(has(healthHistory, 'vascularDisease'), is(ageBand, '65plus')))
export const arterySide = fact('arterySide', all(arteryRisk, has(painRegions, ...regionGroups.neckSideFront)))
export const nerveSigns = fact('nerveSigns', has(armSymptoms, 'armPain', 'tingling', 'numbness', 'weakness', 'unsure'))
export const dizzy = fact('dizzy', is(dizziness, 'brief', 'spinning', 'constant', 'suddenWithPain', 'unsure'))
export const newHeadache = fact(
  'newHeadache',
  any(
    is(headachePattern, 'newMild', 'newSevere', 'unsure'),
    all(
      is(headachePattern, 'mildWithNeck'),
      any(
        is(ageBand, '50to64', '65plus'),
        has(healthHistory, 'immunosuppressed', 'connectiveTissue', 'vascularDisease', 'pregnant'),
      ),
    ),
  ),
)
export const lowSensation = fact('lowSensation', has(precautions, 'numbSkin', 'unsure'))
export const skinIssue = fact('skinIssue', has(precautions, 'skinProblem', 'shingles', 'unsure'))
export const implanted = fact('implanted', has(precautions, 'implant', 'unsure'))
export const historyUnsure = fact('historyUnsure', any(has(healthHistory, 'unsure'), is(unsureClarify, 'oldKnown')))
export const acute = fact('acute', is(duration, 'lt1w'))
export const longer = fact('longer', is(duration, '1to6w', '6to12w', 'gt12w'))
export const abnormalCourse = fact('abnormalCourse', is(duration, '6to12w', 'gt12w'))
export const highPain = fact('highPain', atLeast(painNow, 7))
export const deskExposure = fact(
  'deskExposure',
  any(has(postureContext, 'screenSitting', 'phoneDown', 'noBreaks'), is(screenHours, '4to8', 'gt8')),
)
export const staticExposure = fact(
  'staticExposure',
  has(postureContext, 'screenSitting', 'phoneDown', 'longDriving', 'fineWork', 'noBreaks'),
)
export const loadExposure = fact(
  'loadExposure',
  has(loadFactors, 'repetitive', 'heavyLifting', 'overhead', 'shoulderBag', 'newSport'),
)
export const coldExposure = fact('coldExposure', has(loadFactors, 'coldDraught'))
export const stressed = fact('stressed', any(atLeast(stressLevel, 6), has(moodSigns, 'worried', 'fearMove', 'lowMood')))
export const poorSleep = fact(
  'poorSleep',
  any(
    has(sleepFactors, 'shortSleep', 'wakesFromPain', 'wakesStiff', 'stomachSleeper', 'pillowWrong'),
    has(interferenceAreas, 'sleep'),
  ),
)
export const muscleTender = fact(
  'muscleTender',
  all(is(tenderSpot, 'yesSpreads', 'yesLocal'), has(painRegions, ...regionGroups.muscleZone)),
)
/** Possible cord, artery, heart, fracture, infection, tumour, clot or throat problem: no physical module at any level. */
export const handsOff = fact(
  'handsOff',
  any(
    cordSigns,
    has(otherSigns, 'suddenUnlike', 'gcaSigns', 'exertional', 'pregnancySigns'),
    is(chestClarify, 'yes', 'unsure'),
    newHeadache,
    is(dizziness, 'spinning', 'constant', 'suddenWithPain', 'unsure'),
    is(neckInjury, 'dangerousRecent', 'minorRecent', 'unsure'),
    uncheckedInjury,
    possibleFracture,
    has(otherSigns, 'fever', 'constantNight', 'weightLoss'),
    has(healthHistory, 'cancer', 'injectDrugs', 'recentInfection'),
    has(armSymptoms, 'swollenBlue'),
    has(otherSigns, 'neckLump'),
    has(painRegions, ...regionGroups.throat),
    has(otherSigns, 'unsure'),
    is(unsureClarify, 'maybeNow', 'dontUnderstand', 'oldKnown'),
  ),
)

export const facts = {
  recentInjury,
  unstableSpine,
  weakBone,
  maybeWeakBone,
  uncheckedInjury,
  turnBlocked,
  possibleFracture,
  cordSigns,
  infectionRisk,
  bleedRisk,
  arteryRisk,
  arterySide,
  nerveSigns,
  dizzy,
  newHeadache,
  lowSensation,
  skinIssue,
  implanted,
  historyUnsure,
  acute,
  longer,
  abnormalCourse,
  highPain,
  deskExposure,
  staticExposure,
  loadExposure,
  coldExposure,
  stressed,
  poorSleep,
  muscleTender,
  handsOff,
}
export type FactName = keyof typeof facts
