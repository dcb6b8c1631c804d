import { holds, type AnswerSheet, type Condition, type Question } from '../guide/language.ts'
import { questionById, type Answers, type QuestionId } from '../guide/questions/screens.ts'
import { optionsShown } from '../guide/walk.ts'
import { partsOfAnswers, type Part } from './parts.ts'

/** Answers as `question.option`. */
export type References = readonly string[]
/** What somebody said about signs. `unknown` was not asked, not answered or left out: it never reads as denied. */
export type Findings = {
  readonly present: References
  readonly denied: References
  readonly unsure: References
  /** `question`, or `question.option` when only that option was not shown. */
  readonly unknown: References
}
export type Shared = { readonly answers: Answers; readonly leftOut: readonly Part[] }

const noOptions: readonly string[] = ['none', 'no', 'noInjury', 'nothing']
const unsure = 'unsure'
// printed only when the person ticked it and chose to share it
const neverDenied = 'moodSigns.selfHarm'

const nothing: Findings = { present: [], denied: [], unsure: [], unknown: [] }

const questionsIn = (condition: Condition): readonly string[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn)
    case 'not':
      return questionsIn(condition.not)
    case 'fact':
      return questionsIn(condition.when)
    case 'always':
    case 'never':
      return []
    default:
      return [condition.question]
  }
}
const isLeftOut = (question: string, leftOut: readonly Part[]): boolean =>
  leftOut.some(
    (part) =>
      part in partsOfAnswers &&
      (partsOfAnswers[part as keyof typeof partsOfAnswers] as readonly string[]).includes(question),
  )

/** Whether the question stands open: asked and not answered, or left out, itself or what decides whether it is asked. */
const isOpen = ({ id, askIf }: Question, { answers, leftOut }: Shared): boolean =>
  isLeftOut(id, leftOut) || holds(askIf, answers) || questionsIn(askIf).some((each) => isLeftOut(each, leftOut))

const findingsOf = (question: Question, shared: Shared): Findings => {
  const answer = (shared.answers as AnswerSheet)[question.id]
  const refer = (options: readonly string[]): References => options.map((option) => `${question.id}.${option}`)
  if (answer === undefined) return { ...nothing, unknown: isOpen(question, shared) ? [question.id] : [] }
  if (typeof answer === 'number') return { ...nothing, present: refer([String(answer)]) }
  if (typeof answer === 'string') {
    if (answer === unsure) return { ...nothing, unsure: refer([answer]) }
    return noOptions.includes(answer)
      ? { ...nothing, denied: refer([answer]) }
      : { ...nothing, present: refer([answer]) }
  }
  const exclusive = question.kind === 'many' ? question.exclusive : []
  const signs = (options: readonly string[]) => options.filter((each) => !exclusive.includes(each) && each !== unsure)
  const shown = optionsShown(question, shared.answers)
  const rest = refer(signs(shown.filter((option) => !answer.includes(option)))).filter((each) => each !== neverDenied)
  const hidden =
    question.kind === 'many' ? refer(signs(question.options.filter((option) => !shown.includes(option)))) : []
  const present = refer(signs(answer))
  // "not sure" beside a ticked sign leaves the others unsure, too
  if (answer.includes(unsure)) return { present, denied: [], unsure: rest, unknown: hidden }
  const declined = answer.filter((each) => exclusive.includes(each) && !noOptions.includes(each))
  if (declined.length > 0) return { ...nothing, unknown: refer(declined) }
  return { present, denied: rest, unsure: [], unknown: hidden }
}

/** What the shared answers say about the signs of these questions. */
export const findingsIn = (ids: readonly QuestionId[], shared: Shared): Findings =>
  ids
    .map((id) => findingsOf(questionById[id], shared))
    .reduce(
      (all, each) => ({
        present: [...all.present, ...each.present],
        denied: [...all.denied, ...each.denied],
        unsure: [...all.unsure, ...each.unsure],
        unknown: [...all.unknown, ...each.unknown],
      }),
      nothing,
    )

/** The answers to these questions as they were given, "none of these" included. */
export const saidTo = (ids: readonly QuestionId[], { answers }: Shared): References =>
  ids.flatMap((id) => {
    const answer = (answers as AnswerSheet)[id]
    return (Array.isArray(answer) ? answer : [answer])
      .filter((each) => each !== undefined)
      .map((each) => `${id}.${String(each)}`)
  })
