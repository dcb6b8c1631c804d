import type { Answer, AnswerSheet, AnyOf, Question } from '../../src/guide/language.ts'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'
import { chance } from '../proof/chance.ts'

type Random = () => number
const oneFrom = (options: readonly string[], random: Random): string =>
  options[Math.floor(random() * options.length)] ?? ''
const isMany = (question: Question): question is AnyOf => question.kind === 'many' || question.kind === 'bodyMap'

const anyAnswer = (question: Question, random: Random): Answer => {
  if (question.kind === 'scale') return Math.floor(random() * 11)
  const { options } = question
  if (!isMany(question)) return oneFrom(options, random)
  const ticks = 1 + Math.floor(random() * 4)
  return [...new Set(Array.from({ length: ticks }, () => oneFrom(options, random)))]
}
const harmless = (question: Question, random: Random): Answer => {
  if (question.kind === 'scale' || question.kind === 'bodyMap') return anyAnswer(question, random)
  if (isMany(question)) return question.exclusive.slice(0, 1)
  const mild = question.options.filter((option) => question.min[option] === undefined && option !== 'unsure')
  return oneFrom(mild.length > 0 ? mild : question.options, random)
}

/** How much is answered, and how much of that is harmless: from all to nothing, as with real people. */
const moods = [
  { answered: 1, calm: 0 },
  { answered: 0.7, calm: 0 },
  { answered: 0.3, calm: 0.3 },
  { answered: 1, calm: 0.8 },
  { answered: 0.9, calm: 0.9 },
  { answered: 0, calm: 0 },
] as const

/** Answers as a form may hold them, those of hidden questions included; the same for the same seed. */
export const randomSheet = (seed: number): Answers => {
  const random = chance(seed)
  const { answered, calm } = moods[seed % moods.length] ?? moods[0]
  const sheet: AnswerSheet = Object.fromEntries(
    questions
      .filter(() => random() < answered)
      .map((question) => [question.id, (random() < calm ? harmless : anyAnswer)(question, random)]),
  )
  return sheet
}
