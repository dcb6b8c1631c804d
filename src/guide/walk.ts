import { always, holds, is, type Answer, type AnswerSheet, type Question } from './language.ts'
import { ageBand } from './questions/precautions.ts'
import {
  lastRedFlagScreen,
  lastScreenUnder16,
  questions,
  screenOf,
  screens,
  type Answers,
  type QuestionId,
  type Screen,
  type ScreenId,
} from './questions/screens.ts'

const isUnder16 = is(ageBand, 'under16')
export const tooYoung = (answers: Answers): boolean => holds(isUnder16, answers)

const places = new Map<ScreenId, number>(screens.map(({ id }, place) => [id, place]))
const placeInOrder = (screen: ScreenId): number => places.get(screen) ?? 0

/** Options of a question that these answers show. */
export const optionsShown = (question: Question, answers: AnswerSheet): readonly string[] => {
  if (question.kind === 'scale') return []
  if (question.kind !== 'many') return question.options
  const { optionIf } = question
  const held = Object.keys(optionIf).filter((option) => !holds(optionIf[option] ?? always, answers))
  return held.length === 0 ? question.options : question.options.filter((option) => !held.includes(option))
}

const settledAnswer = (question: Question, answer: Answer, answers: AnswerSheet): Answer | undefined => {
  if (!Array.isArray(answer) || (question.kind !== 'many' && question.kind !== 'bodyMap')) return answer
  const shown = optionsShown(question, answers)
  const kept = answer.filter((option) => shown.includes(option))
  const signs = kept.filter((option) => !question.exclusive.includes(option))
  // a ticked sign always counts, also beside a forgotten "none of these"
  const settled = signs.length > 0 ? signs : kept
  return settled.length > 0 ? settled : undefined
}

// answers are never changed in place, so what was worked out for a sheet stays true
const settledSheets = new WeakMap<Answers, Answers>()
const walks = new WeakMap<Answers, readonly ScreenId[]>()

/** The answers that count: those of questions and options that are shown. Conditions only look back, so one pass does. */
export const settle = (answers: Answers): Answers => {
  const known = settledSheets.get(answers)
  if (known !== undefined) return known
  const sheet: { [question: string]: Answer } = {}
  for (const question of questions) {
    const answer = (answers as AnswerSheet)[question.id]
    if (answer === undefined || !holds(question.askIf, sheet)) continue
    const kept = settledAnswer(question, answer, sheet)
    if (kept !== undefined) sheet[question.id] = kept
  }
  const settled = sheet as Answers // built from the same keys and options
  settledSheets.set(answers, settled)
  settledSheets.set(settled, settled)
  return settled
}

/** The answers that count when only these screens are handed in. */
export const answersOn = (handedIn: readonly ScreenId[], answers: Answers): Answers =>
  settle(Object.fromEntries(Object.entries(answers).filter(([id]) => handedIn.includes(screenOf(id as QuestionId))))) // fewer of the same answers

/** The questions of a screen that these (settled) answers show. */
export const questionsShown = (screen: ScreenId, answers: Answers): readonly Question[] => {
  const questionsThere: readonly Question[] = screens.find(({ id }) => id === screen)?.questions ?? []
  return questionsThere.filter((question) => holds(question.askIf, answers))
}

const hasAnswer = ({ questions: there }: Screen, answers: Answers): boolean =>
  there.some(({ id }) => answers[id] !== undefined)

/**
 * The screens to walk with these answers, in order. Under 16 the walk ends early; a later screen stays on it when it
 * was answered before, because an answer that counts must be there to be seen and changed.
 */
export const screensToWalk = (answers: Answers): readonly ScreenId[] => {
  const settled = settle(answers)
  const known = walks.get(settled)
  if (known !== undefined) return known
  const end = tooYoung(settled) ? placeInOrder(lastScreenUnder16) : screens.length
  const walk = screens
    .filter((screen: Screen, place) => place <= end || hasAnswer(screen, settled))
    .map(({ id }) => id)
    .filter((id) => questionsShown(id, settled).length > 0)
  walks.set(settled, walk)
  return walk
}

/** Required questions of a screen that are shown and have no answer. */
export const missingOn = (screen: ScreenId, answers: Answers): readonly QuestionId[] => {
  const settled = settle(answers)
  return questionsShown(screen, settled)
    .filter((question) => question.required && (settled as AnswerSheet)[question.id] === undefined)
    .map((question) => question.id as QuestionId)
}

/** Required questions on the whole walk that have no answer yet. */
export const missing = (answers: Answers): readonly QuestionId[] =>
  screensToWalk(answers).flatMap((screen) => missingOn(screen, answers))

/** The first screen on the walk that the person has not passed, or undefined when nothing is left to ask. */
export const firstOpen = (answers: Answers, passed: readonly ScreenId[]): ScreenId | undefined =>
  screensToWalk(answers).find((screen) => !passed.includes(screen) || missingOn(screen, answers).length > 0)

export const screenAfter = (screen: ScreenId, answers: Answers): ScreenId | undefined => {
  const here = placeInOrder(screen)
  return screensToWalk(answers).find((id) => placeInOrder(id) > here)
}
export const screenBefore = (screen: ScreenId, answers: Answers): ScreenId | undefined => {
  const here = placeInOrder(screen)
  return screensToWalk(answers).findLast((id) => placeInOrder(id) < here)
}

/** Whether every screen of the red-flag block is passed, so that no higher sign can be missed by stopping now. */
export const redFlagsComplete = (answers: Answers, passed: readonly ScreenId[]): boolean => {
  const end = placeInOrder(tooYoung(settle(answers)) ? lastScreenUnder16 : lastRedFlagScreen)
  return screensToWalk(answers).every((id) => placeInOrder(id) > end || passed.includes(id))
}

const shownOn = (screen: ScreenId, answers: Answers): readonly string[] =>
  questionsShown(screen, answers).flatMap((question) => [
    question.id,
    ...optionsShown(question, answers).map((option) => `${question.id}.${option}`),
  ])

/** Screens on which the new answers show a question or option that the old answers did not. */
export const screensWithNews = (before: Answers, after: Answers): readonly ScreenId[] => {
  const old = settle(before)
  const now = settle(after)
  return screens
    .map(({ id }) => id)
    .filter((id) => {
      const seen = new Set(shownOn(id, old))
      return shownOn(id, now).some((each) => !seen.has(each))
    })
}
