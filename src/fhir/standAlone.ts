import { always, has, is, never, not, type AnyOf, type Condition, type Question } from '../guide/language.ts'

export type QuestionsById = { readonly [id: string]: Question }

const joined = (op: 'all' | 'any', parts: readonly Condition[]): Condition => {
  const [neutral, deciding] = op === 'all' ? (['always', 'never'] as const) : (['never', 'always'] as const)
  const of = parts
    .flatMap((part) => (part.op === op ? part.of : [part]))
    .filter((part) => part.op !== neutral)
    .filter((part, place, list) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(part)) === place)
  if (of.some((part) => part.op === deciding)) return { op: deciding }
  const [first] = of
  if (first === undefined) return { op: neutral }
  return of.length === 1 ? first : { op, of }
}
const both = (...parts: readonly Condition[]): Condition => joined('all', parts)
const either = (...parts: readonly Condition[]): Condition => joined('any', parts)

/** A tick counts when its option is shown, and "none of these" only when no sign is ticked beside it. */
const tickCounts = (question: AnyOf, option: string, questions: QuestionsById): Condition => {
  const shown = standAlone(question.optionIf[option] ?? always, questions)
  if (!question.exclusive.includes(option)) return both(shown, has(question, option))
  const signs = question.options.filter((each) => !question.exclusive.includes(each))
  const sign = either(...signs.map((each) => tickCounts(question, each, questions)))
  return both(shown, has(question, option), not(sign))
}

const answerCounts = (condition: Condition & { readonly question: string }, questions: QuestionsById): Condition => {
  const question = questions[condition.question]
  if (question === undefined) throw new Error(`a condition asks for ${condition.question}, which is not a question`)
  const asked = standAlone(question.askIf, questions)
  if (condition.op === 'has' && (question.kind === 'many' || question.kind === 'bodyMap'))
    return both(asked, either(...condition.options.map((option) => tickCounts(question, option, questions))))
  if (condition.op === 'is' && (question.kind === 'one' || question.kind === 'yesNo'))
    return both(asked, either(...condition.options.map((option) => is(question, option))))
  return both(asked, condition)
}

/**
 * The same condition for a form that keeps answers of hidden questions: each answer counts only together with the
 * conditions under which its question (and option) is asked. Facts are opened; each claim names one option.
 */
export const standAlone = (condition: Condition, questions: QuestionsById): Condition => {
  switch (condition.op) {
    case 'is':
    case 'has':
    case 'atLeast':
      return answerCounts(condition, questions)
    case 'all':
      return both(...condition.of.map((part) => standAlone(part, questions)))
    case 'any':
      return either(...condition.of.map((part) => standAlone(part, questions)))
    case 'not': {
      const denied = standAlone(condition.not, questions)
      return denied.op === 'always' ? never : denied.op === 'never' ? always : not(denied)
    }
    case 'fact':
      return standAlone(condition.when, questions)
    case 'always':
    case 'never':
      return { op: condition.op }
  }
}
