import { questionById, type Answers, type QuestionId } from './questions/screens.ts'
import type { Question } from './language.ts'

/** Says in one line what is wrong with the answers that were read. */
export class UnreadableAnswers extends Error {}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScore = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10

const checkAnswer = (question: Question, value: unknown): void => {
  const wrong = (expected: string) =>
    new UnreadableAnswers(`${question.id}: expected ${expected}, got ${JSON.stringify(value)}`)
  if (question.kind === 'scale') {
    if (!isScore(value)) throw wrong('a whole number from 0 to 10')
    return
  }
  const checkOption = (option: unknown) => {
    if (typeof option !== 'string') throw wrong('an option id')
    if (!question.options.includes(option))
      throw new UnreadableAnswers(`${question.id}: unknown option ${JSON.stringify(option)}`)
  }
  if (question.kind === 'many' || question.kind === 'bodyMap') {
    if (!Array.isArray(value)) throw wrong('a list of option ids')
    value.forEach(checkOption)
  } else checkOption(value)
}

/**
 * Checks that a value is an answers object.
 * @throws UnreadableAnswers on an unknown question or option, or a value of the wrong type
 */
export const readAnswers = (value: unknown): Answers => {
  if (!isObject(value)) throw new UnreadableAnswers(`expected an answers object, got ${JSON.stringify(value)}`)
  for (const [id, answer] of Object.entries(value)) {
    if (!Object.hasOwn(questionById, id)) throw new UnreadableAnswers(`unknown question ${JSON.stringify(id)}`)
    checkAnswer(questionById[id as QuestionId], answer)
  }
  return value // every key and value is checked above
}
