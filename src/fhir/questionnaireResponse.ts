import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4'
import type { Answer, AnswerSheet, Question } from '../guide/language.ts'
import { screens, type Answers, type Screen } from '../guide/questions/screens.ts'
import { missingOn, settle } from '../guide/walk.ts'
import { optionCode, optionCoding, questionnaireUrl } from './coding.ts'
import { ownWordsAnswers, type OwnWords } from './ownWords.ts'
import type { Texts } from './texts.ts'

/** Answers that a person must have agreed to before they leave the device. */
export const askFirst = ['moodSigns.selfHarm'] as const

export type ResponseDetails = {
  /** When the questions were answered, ISO 8601 with time zone. */
  readonly authored: string
  /** Version of the guide, from package.json. */
  readonly version: string
  /** `question.option` ids that the person does not want in the file; see `askFirst`. */
  readonly leaveOut: readonly string[]
  readonly ownWords?: OwnWords
}

const answersOf = (texts: Texts, question: string, answer: Answer): QuestionnaireResponseItemAnswer[] => {
  if (typeof answer === 'number') return [{ valueInteger: answer }]
  const options = typeof answer === 'string' ? [answer] : answer
  return options.map((option) => ({
    valueCoding: { ...optionCoding(question, option), display: texts.option(question, option) },
  }))
}

const without = (leaveOut: readonly string[], question: string, answer: Answer): Answer | undefined => {
  const stays = (option: string): boolean => !leaveOut.includes(optionCode(question, option))
  if (typeof answer === 'number') return answer
  if (typeof answer === 'string') return stays(answer) ? answer : undefined
  const kept = answer.filter(stays)
  return kept.length > 0 ? kept : undefined
}

const screenAnswers = (
  texts: Texts,
  screen: Screen,
  answers: AnswerSheet,
  leaveOut: readonly string[],
): readonly QuestionnaireResponseItem[] => {
  const item = screen.questions.flatMap(({ id }: Question) => {
    const answer = answers[id]
    const kept = answer === undefined ? undefined : without(leaveOut, id, answer)
    if (kept === undefined) return []
    return [{ linkId: id, text: texts.say(`questions:questions.${id}.q`), answer: answersOf(texts, id, kept) }]
  })
  return item.length === 0 ? [] : [{ linkId: screen.id, text: texts.say(`questions:screens.${screen.id}`), item }]
}

/**
 * The answers that count, in the structure of the questionnaire. Its status is `stopped` when a required question has
 * no answer, as after an advice to call now.
 */
export const questionnaireResponse = (
  texts: Texts,
  answers: Answers,
  { authored, version, leaveOut, ownWords = {} }: ResponseDetails,
): QuestionnaireResponse => {
  const settled = settle(answers)
  const item = [
    ...screens.flatMap((screen) => screenAnswers(texts, screen, settled, leaveOut)),
    ...ownWordsAnswers(texts, ownWords),
  ]
  return {
    resourceType: 'QuestionnaireResponse',
    language: texts.language,
    questionnaire: `${questionnaireUrl}|${version}`,
    status: screens.every(({ id }) => missingOn(id, settled).length === 0) ? 'completed' : 'stopped',
    authored,
    ...(item.length > 0 && { item }),
  }
}
