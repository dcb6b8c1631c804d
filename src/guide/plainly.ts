import type { Condition } from './language.ts'

/** A condition as it can be read out: facts opened, parts of the same kind in one list. */
export type Plain =
  | { readonly kind: 'answers'; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: 'score'; readonly question: string; readonly score: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Plain[] }
  | { readonly kind: 'not'; readonly not: Plain }
  | { readonly kind: 'always' | 'never' }

const opened = (kind: 'all' | 'any', parts: readonly Condition[]): Plain => {
  const of = parts.map(plainly).flatMap((part) => (part.kind === kind ? part.of : [part]))
  const [first] = of
  return of.length === 1 && first !== undefined ? first : { kind, of }
}

export const plainly = (condition: Condition): Plain => {
  switch (condition.op) {
    case 'is':
    case 'has':
      return { kind: 'answers', question: condition.question, options: condition.options }
    case 'atLeast':
      return { kind: 'score', question: condition.question, score: condition.score }
    case 'all':
    case 'any':
      return opened(condition.op, condition.of)
    case 'not':
      return { kind: 'not', not: plainly(condition.not) }
    case 'fact':
      return plainly(condition.when)
    case 'always':
    case 'never':
      return { kind: condition.op }
  }
}

/** The questions that a condition looks at. */
export const questionsIn = (plain: Plain): readonly string[] => {
  switch (plain.kind) {
    case 'answers':
    case 'score':
      return [plain.question]
    case 'all':
    case 'any':
      return [...new Set(plain.of.flatMap(questionsIn))]
    case 'not':
      return questionsIn(plain.not)
    case 'always':
    case 'never':
      return []
  }
}
