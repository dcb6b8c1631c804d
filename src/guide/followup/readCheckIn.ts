import type { CheckInAnswers } from './checkIn.ts'
import { followUpQuestions } from './questions.ts'

const isScore = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10

/** Whether a value holds answers of a check-in: known questions, known options, scores from 0 to 10. */
export const isCheckInAnswers = (value: unknown): value is CheckInAnswers =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, answer]) => {
    const question = followUpQuestions.find((each) => each.id === key)
    if (question === undefined) return false
    if (question.kind === 'scale') return isScore(answer)
    const options: readonly unknown[] = question.options
    return question.kind === 'many'
      ? Array.isArray(answer) && answer.length > 0 && answer.every((option) => options.includes(option))
      : options.includes(answer)
  })
