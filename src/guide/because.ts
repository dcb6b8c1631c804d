import { holds, type AnswerSheet, type Condition } from './language.ts'

/**
 * The answers that make a true condition true, as `question.option` or `question.score`; empty when it is false.
 * Parts that are false add nothing, so every entry really counted.
 */
export const because = (condition: Condition, answers: AnswerSheet): readonly string[] => {
  if (!holds(condition, answers)) return []
  switch (condition.op) {
    case 'is':
    case 'atLeast':
      return [`${condition.question}.${String(answers[condition.question])}`]
    case 'has': {
      const answer = answers[condition.question]
      return Array.isArray(answer)
        ? condition.options
            .filter((option) => answer.includes(option))
            .map((option) => `${condition.question}.${option}`)
        : []
    }
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap((part) => because(part, answers)))]
    case 'fact':
      return because(condition.when, answers)
    default:
      return []
  }
}

/** As `because`, but a fact is named and not taken apart: `highPain`, `healthHistory.pregnant`. */
export const namedBecause = (condition: Condition, answers: AnswerSheet): readonly string[] => {
  if (!holds(condition, answers)) return []
  if (condition.op === 'fact') return [condition.name]
  if (condition.op === 'all' || condition.op === 'any')
    return [...new Set(condition.of.flatMap((part) => namedBecause(part, answers)))]
  return because(condition, answers)
}
