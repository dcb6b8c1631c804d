import type { Condition, Level } from '../language.ts'

export type Rule = {
  readonly level: Level
  /** 'now', 'today', or a number of days. */
  readonly within: 'now' | 'today' | number
  /** Contains no `not`, so a new warning sign can never calm the advice. */
  readonly when: Condition
  /** For clinicians; the sentence for patients stands in locales under advice.reasons. */
  readonly why: string
  /** Source ids, or `knowledge` (not looked up) or `design` (a choice, not evidence). */
  readonly source: readonly string[]
  readonly sourceNote?: string
}
export type Rules = { readonly [id: string]: Rule }
