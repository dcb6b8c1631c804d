import { anyOf, has, is, oneOf, yesNo } from '../language.ts'

export const armSymptoms = anyOf(
  'armSymptoms',
  ['armPain', 'tingling', 'numbness', 'weakness', 'swollenBlue', 'none', 'unsure'],
  {
    section: 'symptoms',
    required: true,
    exclusive: ['none'],
    min: { weakness: 'GP_SOON', swollenBlue: 'URGENT', unsure: 'PHYSIO' },
  },
)

export const armWeaknessCourse = oneOf('armWeaknessCourse', ['stable', 'worse', 'beganThisWeek', 'unsure'], {
  section: 'symptoms',
  required: true,
  inline: true,
  askIf: has(armSymptoms, 'weakness'),
})

export const armBothSides = yesNo('armBothSides', {
  section: 'symptoms',
  required: true,
  inline: true,
  askIf: has(armSymptoms, 'armPain', 'tingling', 'numbness', 'weakness'),
})

export const armKnown = oneOf('armKnown', ['new', 'oldChecked', 'unsure'], {
  section: 'symptoms',
  required: true,
  inline: true,
  askIf: has(armSymptoms, 'armPain', 'tingling', 'numbness', 'weakness'),
})

export const headachePattern = oneOf(
  'headachePattern',
  ['none', 'familiar', 'mildWithNeck', 'newMild', 'newSevere', 'unsure'],
  {
    section: 'symptoms',
    required: true,
    min: { newMild: 'GP_SOON', newSevere: 'URGENT', unsure: 'GP_SOON' },
  },
)

export const headacheDays = oneOf('headacheDays', ['lt15', 'ge15'], {
  section: 'symptoms',
  required: true,
  inline: true,
  askIf: is(headachePattern, 'familiar', 'mildWithNeck', 'newMild', 'newSevere', 'unsure'),
})

export const painkillerDays = oneOf('painkillerDays', ['lt10', '10to14', 'ge15'], {
  section: 'symptoms',
  required: true,
  inline: true,
  askIf: is(headachePattern, 'familiar', 'mildWithNeck', 'newMild', 'newSevere', 'unsure'),
  min: { ge15: 'GP_SOON' },
})

export const dizziness = oneOf('dizziness', ['none', 'brief', 'spinning', 'constant', 'suddenWithPain', 'unsure'], {
  section: 'symptoms',
  required: true,
  min: { spinning: 'GP_SOON', constant: 'GP_SOON', suddenWithPain: 'URGENT', unsure: 'GP_SOON' },
})

export const rotationLimit = oneOf('rotationLimit', ['free', 'some', 'halfLess', 'notTried'], {
  section: 'symptoms',
  required: true,
})

export const tenderSpot = oneOf('tenderSpot', ['yesSpreads', 'yesLocal', 'no', 'notTried'], { section: 'symptoms' })
