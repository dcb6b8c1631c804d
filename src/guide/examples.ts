import type { Answers } from './questions/screens.ts'

const calm: Answers = {
  country: 'NL',
  ageBand: '16to49',
  emergencySigns: ['none'],
  emergencySigns2: ['none'],
  neckInjury: 'noInjury',
  healthHistory: ['none'],
  otherSigns: ['none'],
  painRegions: ['lowerNeckL', 'shoulderTopL'],
  painNow: 4,
  duration: 'lt1w',
  trend: 'same',
  episodes: 'before',
  interferenceScore: 3,
  armSymptoms: ['none'],
  headachePattern: 'none',
  dizziness: 'none',
  rotationLimit: 'some',
  tenderSpot: 'yesLocal',
  precautions: ['none'],
}

/** Made-up answer sets to show how the guide decides; not people. */
export const examples = {
  sore: calm,
  longer: { ...calm, duration: '6to12w', trend: 'worse' },
  fever: { ...calm, otherSigns: ['fever'] },
  fall: {
    ...calm,
    ageBand: '65plus',
    neckInjury: 'minorRecent',
    injuryChecked: 'no',
    injurySigns: ['none'],
  },
  chest: { ...calm, painRegions: ['chestFrontL'], chestClarify: 'yes' },
} as const satisfies { readonly [name: string]: Answers }
export type ExampleId = keyof typeof examples
