import { anyOf, oneOf, scale } from '../language.ts'

/** The questions of a check-in, new signs first. */
export const fuNewSigns = anyOf('fuNewSigns', ['emergencyAny', 'urgentAny', 'newInjury', 'none', 'unsure'], {
  section: 'redFlags',
  required: true,
  exclusive: ['none'],
  min: { emergencyAny: 'EMERGENCY', urgentAny: 'URGENT' },
})
export const fuPain = scale('fuPain', { section: 'complaint', required: true })
export const fuChange = oneOf('fuChange', ['muchBetter', 'bitBetter', 'same', 'bitWorse', 'muchWorse'], {
  section: 'complaint',
  required: true,
})
/** 0-10, 10 is like before the pain; asked when the person named an activity. */
export const fuFunction = scale('fuFunction', { section: 'complaint' })
export const fuSideEffects = anyOf(
  'fuSideEffects',
  ['soreUnder24', 'soreOver24', 'burn', 'dizzyDuring', 'tingleDuring', 'none'],
  { section: 'precautions', required: true, exclusive: ['none'] },
)
export const fuDone = oneOf('fuDone', ['mostDays', 'someDays', 'hardly'], { section: 'preferences', required: true })

export const followUpQuestions = [fuNewSigns, fuPain, fuChange, fuFunction, fuSideEffects, fuDone] as const

/** What is worked out for a check-in and then asked about by the rules, like an answer. */
export const painDrop = scale('painDrop', { section: 'complaint' })
export const painDropPct = scale('painDropPct', { section: 'complaint' })
export const checkpoint = scale('checkpoint', { section: 'complaint' })
export const episodesYear = scale('episodesYear', { section: 'complaint' })
export const calculations = [painDrop, painDropPct, checkpoint, episodesYear] as const
