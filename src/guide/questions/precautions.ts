import { anyOf, oneOf } from '../language.ts'

export const ageBand = oneOf('ageBand', ['under16', '16to49', '50to64', '65plus'], {
  section: 'precautions',
  required: true,
  min: { under16: 'GP_SOON' },
})

export const precautions = anyOf('precautions', ['numbSkin', 'skinProblem', 'shingles', 'implant', 'none', 'unsure'], {
  section: 'precautions',
  required: true,
  exclusive: ['none'],
  min: { shingles: 'GP_SOON' },
})
