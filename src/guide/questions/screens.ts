import type { AnyOf, OneOf, Question, Scale } from '../language.ts'
import { duration, episodes, interferenceAreas, interferenceScore, painNow, painRegions, trend } from './complaint.ts'
import { loadFactors } from './load.ts'
import { postureContext, screenHours } from './posture.ts'
import { ageBand, precautions } from './precautions.ts'
import { country, equipment, timePerDay, triedEffect, triedSelfCare, triedWeeks } from './preferences.ts'
import {
  chestClarify,
  cordCourse,
  emergencySigns,
  emergencySigns2,
  healthHistory,
  injuryChecked,
  injurySigns,
  neckInjury,
  otherSigns,
  unsureClarify,
} from './redFlags.ts'
import { sleepFactors } from './sleep.ts'
import { moodSigns, stressLevel } from './stress.ts'
import {
  armBothSides,
  armKnown,
  armSymptoms,
  armWeaknessCourse,
  dizziness,
  headacheDays,
  headachePattern,
  painkillerDays,
  rotationLimit,
  tenderSpot,
} from './symptoms.ts'

/** The order in which we ask. A question can only look back at the ones above it. */
export const screens = [
  { id: 's01', seconds: 15, part: 'safety', questions: [country, ageBand] },
  { id: 's02', seconds: 22, part: 'safety', questions: [emergencySigns] },
  { id: 's03', seconds: 20, part: 'safety', questions: [emergencySigns2, neckInjury] },
  { id: 's03u', seconds: 15, part: 'safety', questions: [unsureClarify] },
  { id: 's03b', seconds: 15, part: 'safety', questions: [injuryChecked, injurySigns] },
  { id: 's04', seconds: 20, part: 'safety', questions: [healthHistory] },
  { id: 's05', seconds: 24, part: 'safety', questions: [otherSigns, cordCourse] },
  { id: 's06', seconds: 15, part: 'complaint', questions: [painRegions] },
  { id: 's06b', seconds: 8, part: 'complaint', questions: [chestClarify] },
  { id: 's07', seconds: 8, part: 'complaint', questions: [painNow, duration] },
  { id: 's08', seconds: 8, part: 'complaint', questions: [trend, episodes] },
  { id: 's09', seconds: 12, part: 'complaint', questions: [interferenceScore, interferenceAreas] },
  { id: 's10', seconds: 9, part: 'complaint', questions: [armSymptoms, armWeaknessCourse, armBothSides, armKnown] },
  { id: 's11', seconds: 12, part: 'complaint', questions: [headachePattern, headacheDays, painkillerDays, dizziness] },
  { id: 's12', seconds: 10, part: 'complaint', questions: [rotationLimit, tenderSpot] },
  { id: 's13', seconds: 12, part: 'dailyLife', questions: [postureContext, screenHours] },
  { id: 's14', seconds: 10, part: 'dailyLife', questions: [loadFactors] },
  { id: 's15', seconds: 12, part: 'dailyLife', questions: [stressLevel, moodSigns] },
  { id: 's16', seconds: 8, part: 'dailyLife', questions: [sleepFactors] },
  { id: 's17', seconds: 8, part: 'plan', questions: [triedSelfCare, triedEffect, triedWeeks] },
  { id: 's18', seconds: 12, part: 'plan', questions: [precautions, equipment, timePerDay] },
] as const

export type Screen = (typeof screens)[number]
export type ScreenId = Screen['id']
export type Part = Screen['part']
export const parts = ['safety', 'complaint', 'dailyLife', 'plan'] as const satisfies readonly Part[]

/** The screens that end the red-flag block, for adults and for under 16. */
export const lastRedFlagScreen: ScreenId = 's05'
export const lastScreenUnder16: ScreenId = 's03b'

type Asked = Screen['questions'][number]
export type QuestionId = Asked['id']
export const questions: readonly Question[] = screens.flatMap((screen): readonly Question[] => screen.questions)
export const questionById = Object.fromEntries(questions.map((question) => [question.id, question])) as {
  readonly [Id in QuestionId]: Extract<Asked, { id: Id }>
} // fromEntries forgets which key holds which question
const screenByQuestion = new Map<string, ScreenId>(
  screens.flatMap((screen) => screen.questions.map((question): [string, ScreenId] => [question.id, screen.id])),
)
export const screenOf = (question: QuestionId): ScreenId => screenByQuestion.get(question) ?? 's01'

/** The answer that fits a question. */
export type AnswerTo<Q> =
  Q extends AnyOf<string, infer Option>
    ? readonly Option[]
    : Q extends OneOf<string, infer Option>
      ? Option
      : Q extends Scale
        ? number
        : never
/** What a person answered, by question id. */
export type Answers = { readonly [Q in Asked as Q['id']]?: AnswerTo<Q> }
export type OptionOf<Id extends QuestionId> =
  Extract<Asked, { id: Id }> extends { readonly options: readonly (infer Option)[] } ? Option : never

// Does not compile when a condition looks at a question that is asked later; the error names the question.
type LooksBack<Rest extends readonly unknown[], Seen extends string = never> = Rest extends readonly [
  infer First,
  ...infer Later,
]
  ? First extends Question<infer Id, string, infer Asks>
    ? [Asks] extends [Seen]
      ? LooksBack<Later, Seen | Id>
      : { readonly asksAhead: Id }
    : never
  : true
type Flat<Rest extends readonly unknown[]> = Rest extends readonly [
  { readonly questions: infer Here extends readonly unknown[] },
  ...infer Later,
]
  ? [...Here, ...Flat<Later>]
  : []
true satisfies LooksBack<Flat<typeof screens>>
