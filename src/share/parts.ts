import type { AnswerSheet } from '../guide/language.ts'
import type { Answers, QuestionId } from '../guide/questions/screens.ts'
import { settle } from '../guide/walk.ts'

/** What a person can leave out of a summary. The country always goes along: without it no phone number is right. */
export const partsOfAnswers = {
  signs: [
    'emergencySigns',
    'emergencySigns2',
    'unsureClarify',
    'neckInjury',
    'injuryChecked',
    'injurySigns',
    'otherSigns',
    'cordCourse',
    'chestClarify',
  ],
  health: ['ageBand', 'healthHistory', 'precautions'],
  places: ['painRegions'],
  pain: ['painNow', 'duration', 'trend', 'episodes', 'interferenceScore', 'interferenceAreas'],
  armsAndHead: [
    'armSymptoms',
    'armWeaknessCourse',
    'armBothSides',
    'armKnown',
    'headachePattern',
    'headacheDays',
    'painkillerDays',
    'dizziness',
    'rotationLimit',
    'tenderSpot',
  ],
  dailyLife: ['postureContext', 'screenHours', 'loadFactors', 'stressLevel', 'sleepFactors'],
  mood: ['moodSigns'],
  tried: ['triedSelfCare', 'triedEffect', 'triedWeeks', 'equipment', 'timePerDay'],
} as const satisfies { readonly [part: string]: readonly QuestionId[] }

/** In the order of the codes in a reply: add at the end. */
export const parts = [
  'signs',
  'health',
  'places',
  'pain',
  'armsAndHead',
  'dailyLife',
  'mood',
  'tried',
  'activity',
  'diary',
] as const
export type Part = (typeof parts)[number]

/** What the person chose to send. Thoughts of self-harm go along only after a yes of their own. */
export type Sharing = { readonly leftOut: readonly Part[]; readonly selfHarm: boolean }

/** Fewer of these answers, so that every one counts and none is said in another way than the person said it. */
const unchanged = (given: Answers, kept: AnswerSheet): Answers => {
  const settled = settle(kept)
  const same = Object.entries(settled).filter(([id, answer]) => String(answer) === String((given as AnswerSheet)[id]))
  return same.length === Object.keys(settled).length ? settled : unchanged(given, Object.fromEntries(same))
}

/**
 * The answers that are sent: without the parts that are left out, and only answers that still count then. An answer that
 * would change is left out too: a sign that needs the age must not look as if it was not ticked.
 */
export const sharedAnswers = (answers: Answers, { leftOut, selfHarm }: Sharing): Answers => {
  const hidden: readonly string[] = leftOut.flatMap((part): readonly string[] =>
    part in partsOfAnswers ? partsOfAnswers[part as keyof typeof partsOfAnswers] : [],
  )
  const { moodSigns, ...rest } = settle(answers) // first, or a forgotten "none of these" would stand in for what is withheld
  const mood = selfHarm ? moodSigns : moodSigns?.filter((sign) => sign !== 'selfHarm')
  const given = settle({ ...rest, ...(mood !== undefined && mood.length > 0 && { moodSigns: mood }) })
  return unchanged(given, Object.fromEntries(Object.entries(given).filter(([id]) => !hidden.includes(id))))
}
