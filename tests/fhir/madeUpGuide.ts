import fc from 'fast-check'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'
import { optionCoding } from '../../src/fhir/coding.ts'
import { questionItem } from '../../src/fhir/questionItem.ts'
import type { QuestionsById } from '../../src/fhir/standAlone.ts'
import type { Texts } from '../../src/fhir/texts.ts'
import {
  all,
  always,
  any,
  anyOf,
  atLeast,
  fact,
  has,
  holds,
  is,
  not,
  oneOf,
  scale,
  yesNo,
  type Answer,
  type AnswerSheet,
  type Question,
} from '../../src/guide/language.ts'

const section = 'redFlags'
const fell = yesNo('fell', { section })
const signs = anyOf('signs', ['fever', 'weak', 'late', 'none'], {
  section,
  exclusive: ['none'],
  optionIf: { late: is(fell, 'yes') },
})
const pain: Question<'pain'> = { ...scale('pain', { section }), askIf: is(fell, 'yes') }
const checked = yesNo('checked', { section, askIf: all(is(fell, 'no'), has(signs, 'fever')) })
const course = oneOf('course', ['slow', 'fast'], { section, askIf: has(signs, 'fever', 'weak') })
const arm = anyOf('arm', ['weak', 'numb', 'none'], { section, exclusive: ['none'], askIf: is(fell, 'no', 'unsure') })
const serious = fact('serious', any(atLeast(scale('pain', { section }), 7), is(course, 'fast')))

/** Conditions of every form, more than the real guide has: nested, denied, on scores, on options with a condition. */
export const madeUp: readonly Question[] = [
  fell,
  signs,
  pain,
  checked,
  course,
  arm,
  oneOf('armCourse', ['slow', 'fast'], { section, askIf: has(arm, 'weak') }),
  yesNo('mixed', { section, askIf: all(serious, any(is(checked, 'no', 'unsure'), has(signs, 'weak'))) }),
  yesNo('denied', { section, askIf: not(is(course, 'fast')) }),
  yesNo('noSigns', { section, askIf: has(signs, 'none') }),
  yesNo('rare', { section, askIf: has(signs, 'late') }),
  yesNo('sometimes', { section, askIf: has(signs, 'late', 'fever') }),
]
export const madeUpQuestions: QuestionsById = Object.fromEntries(madeUp.map((question) => [question.id, question]))
const words: Texts = {
  language: 'en',
  say: (key) => (key.endsWith('.hint') ? '' : key),
  option: (question, option) => `${question}.${option}`,
}

export const madeUpForm: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  item: madeUp.map((question) => questionItem([words], question, madeUpQuestions)),
}

const counting = (question: Question, answer: Answer, sheet: AnswerSheet): Answer | undefined => {
  if (question.kind !== 'many' || !Array.isArray(answer)) return answer
  const shown = answer.filter((option: string) => holds(question.optionIf[option] ?? always, sheet))
  const ticked = shown.filter((option: string) => !question.exclusive.includes(option))
  return ticked.length > 0 ? ticked : shown
}
/** What `settle` does for the real guide. */
export const settleMadeUp = (answers: AnswerSheet): AnswerSheet => {
  const sheet: { [question: string]: Answer | undefined } = {}
  for (const question of madeUp) {
    const answer = answers[question.id]
    if (answer !== undefined && holds(question.askIf, sheet)) sheet[question.id] = counting(question, answer, sheet)
  }
  return sheet
}

export const madeUpShown = (sheet: AnswerSheet): readonly string[] =>
  madeUp.filter(({ askIf }) => holds(askIf, settleMadeUp(sheet))).map(({ id }) => id)

const answerTo = (question: Question): fc.Arbitrary<Answer | undefined> => {
  if (question.kind === 'scale') return fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
  if (question.kind === 'many') return fc.option(fc.subarray([...question.options]), { nil: undefined })
  return fc.option(fc.constantFrom(...question.options), { nil: undefined })
}
/** Answers to any of the questions, shown or not. */
export const madeUpAnswers: fc.Arbitrary<AnswerSheet> = fc.record(
  Object.fromEntries(madeUp.map((question) => [question.id, answerTo(question)])),
)

const valuesOf = (id: string, answer: Answer | undefined) =>
  typeof answer === 'number'
    ? [{ valueInteger: answer }]
    : (typeof answer === 'string' ? [answer] : (answer ?? [])).map((option) => ({
        valueCoding: optionCoding(id, option),
      }))
/** A response that holds all answers, those of hidden questions included. */
export const responseWith = (sheet: AnswerSheet): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: Object.entries(sheet)
    .map(([linkId, answer]) => ({ linkId, answer: valuesOf(linkId, answer) }))
    .filter(({ answer }) => answer.length > 0),
})
