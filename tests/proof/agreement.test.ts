import { expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import type { Question } from '../../src/guide/language.ts'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'
import { chance } from './chance.ts'
import { plainAdvice } from './plainEvaluator.ts'
import { counterexamples } from './prove.ts'

const randomAnswer = (question: Question, random: () => number) => {
  if (question.kind === 'scale') return Math.floor(random() * 11)
  const pick = () => question.options[Math.floor(random() * question.options.length)] ?? ''
  if (question.kind === 'one' || question.kind === 'yesNo') {
    const harmless = question.options.filter((option) => question.min[option] === undefined && option !== 'unsure')
    return random() < 0.85 && harmless.length > 0 ? (harmless[Math.floor(random() * harmless.length)] ?? '') : pick()
  }
  if (question.kind === 'many' && random() < 0.85) return question.exclusive.slice(0, 1)
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, pick))]
}
const randomSheet = (random: () => number): Answers =>
  Object.fromEntries(
    questions.filter(() => random() < 0.92).map((question) => [question.id, randomAnswer(question, random)]),
  )

const compare = (answers: Answers): string => {
  const advice = advise(answers)
  const { level, within, because, modules, exercises, nudges } = advice
  const ours = {
    level,
    within,
    rules: because.map(({ rule }) => rule as string).toSorted(),
    modules: [...modules].toSorted(),
    exercises: [...exercises].toSorted(),
    nudges: [...nudges].toSorted(),
    hidden: advice.hidden,
    cautions: advice.cautions.map(({ caution }) => caution),
    plan: advice.plan,
    muscles: advice.muscles,
    recheck: advice.recheck,
  }
  const theirs = plainAdvice(answers as Parameters<typeof plainAdvice>[0])
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect({ answers, ...ours }).toEqual({ answers, ...theirs })
  return level
}

test('they agree on every patient that ever showed a mistake', () => {
  expect(counterexamples().length).toBeGreaterThan(10)
  for (const patient of counterexamples()) compare(patient)
})

const sheets = Number(process.env['AGREEMENT_SHEETS'] ?? 20_000)

test(`the guide and a plain reading of its specification agree on ${sheets} random answer sets`, () => {
  const random = chance(20261124)
  const levels = new Map<string, number>()
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const level = compare(randomSheet(random))
    levels.set(level, (levels.get(level) ?? 0) + 1)
  }
  // the sets are worth something only when they reach every level
  for (const level of ['SELF_CARE', 'PHYSIO', 'GP_SOON', 'URGENT', 'EMERGENCY'])
    expect(levels.get(level) ?? 0).toBeGreaterThan(sheets / 200)
}, 1_200_000)
