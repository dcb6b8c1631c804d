import fc from 'fast-check'
import { checkInMoments, type CheckIn, type CheckInAnswers } from '../../src/guide/followup/checkIn.ts'
import { followUpQuestions } from '../../src/guide/followup/questions.ts'
import type { Answer, Question } from '../../src/guide/language.ts'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'

/** Mostly harmless: purely random answers nearly always hold an emergency sign, and then no care is left. */
const anAnswer = (question: Question): fc.Arbitrary<Answer> => {
  if (question.kind === 'scale') return fc.integer({ min: 0, max: 10 })
  if (question.kind === 'bodyMap') return fc.subarray([...question.options], { minLength: 1, maxLength: 4 })
  const harmless = question.options.filter((option) => question.min[option] === undefined && option !== 'unsure')
  const calm = harmless.length > 0 ? harmless : question.options
  if (question.kind === 'many') {
    const none = harmless.filter((option) => question.exclusive.includes(option)).slice(0, 1)
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant(none.length > 0 ? none : calm.slice(0, 1)) },
      { weight: 2, arbitrary: fc.subarray([...question.options], { minLength: 1, maxLength: 3 }) },
    )
  }
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...calm) },
    { weight: 1, arbitrary: fc.constantFrom(...question.options) },
  )
}
const sheetOf = (asked: readonly Question[]) =>
  fc.record(Object.fromEntries(asked.map((question) => [question.id, anAnswer(question)])), { requiredKeys: [] })

/** Any answers to any of the questions, likely or not. */
export const anyAnswers = sheetOf(questions) as fc.Arbitrary<Answers> // made from the same questions
export const anyCheckInAnswers = sheetOf(followUpQuestions) as fc.Arbitrary<CheckInAnswers>
/** Check-ins of one person, in the order of their moments. */
export const anyCheckIns: fc.Arbitrary<readonly CheckIn[]> = fc
  .tuple(fc.subarray([...checkInMoments]), fc.array(anyCheckInAnswers, { minLength: 5, maxLength: 5 }))
  .map(([moments, answers]) => moments.map((moment, nth) => ({ moment, answers: answers[nth] ?? {} })))
