import { because } from './because.ts'
import { holds, levels, type Level } from './language.ts'
import type { Answers } from './questions/screens.ts'
import type { Rule } from './rules/rule.ts'
import { ruleIds, rules, type RuleId } from './rules/rules.ts'

export type FiredRule = { readonly rule: RuleId; readonly answers: readonly string[] }
export type Verdict = {
  readonly level: Level
  /** 'now', 'today', or a number of days. */
  readonly within: 'now' | 'today' | number
  /** Every rule that fired, most urgent first; R-SC-00 only when no other did. */
  readonly because: readonly FiredRule[]
}

const urgency = (level: Level): number => levels.indexOf(level)
export const atLeastAsUrgent = (level: Level, than: Level): boolean => urgency(level) >= urgency(than)

const soonest = (deadlines: readonly Rule['within'][]): Rule['within'] => {
  const days = deadlines.filter((deadline) => typeof deadline === 'number')
  return days.length > 0 ? Math.min(...days) : (deadlines[0] ?? 'today')
}

/** Level, deadline and reasons for settled answers: every rule that holds counts, the most urgent decides. */
export const triage = (answers: Answers): Verdict => {
  const fired = ruleIds.filter((id) => holds(rules[id].when, answers))
  const level = fired.reduce<Level>(
    (most, id) => (atLeastAsUrgent(rules[id].level, most) ? rules[id].level : most),
    'SELF_CARE',
  )
  const counting = fired.filter((id) => id !== 'R-SC-00' || fired.length === 1)
  const sorted = counting.toSorted((a, b) => urgency(rules[b].level) - urgency(rules[a].level))
  return {
    level,
    within: soonest(fired.filter((id) => rules[id].level === level).map((id) => rules[id].within)),
    because: sorted.map((rule) => ({ rule, answers: because(rules[rule].when, answers) })),
  }
}
