import { anyOf, oneOf } from '../language.ts'

export const ageBand = oneOf('ageBand', ['under16', '16to49', '50to64', '65plus'], {
  section: 'precautions',
  required: true,
  code: 'LOINC 30525-0 Age (K); send as band text',
  min: { under16: 'GP_SOON' },
})

export const precautions = anyOf('precautions', ['numbSkin', 'skinProblem', 'shingles', 'implant', 'none', 'unsure'], {
  section: 'precautions',
  required: true,
  exclusive: ['none'],
  min: { shingles: 'GP_SOON' },
})
