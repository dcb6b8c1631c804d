import { holds, type Answer, type AnswerSheet, type Condition, type Level, type Question } from './language.ts'
import { questions, type Answers, type QuestionId } from './questions/screens.ts'
import { ruleIds, rules, type RuleId } from './rules/rules.ts'
import { atLeastAsUrgent, triage } from './triage.ts'
import { tick } from './tick.ts'
import { optionsShown, settle } from './walk.ts'

/** Answers as `question.option` or `question.score`. */
export type AnswerSet = readonly string[]

const union = (left: AnswerSet, right: AnswerSet): AnswerSet => [...new Set([...left, ...right])]

/** Every smallest set of answers that makes a true condition true; none when it is false. */
const reasonsFor = (condition: Condition, answers: AnswerSheet): readonly AnswerSet[] => {
  if (!holds(condition, answers)) return []
  switch (condition.op) {
    case 'is':
    case 'atLeast':
      return [[`${condition.question}.${String(answers[condition.question])}`]]
    case 'has': {
      const ticked = answers[condition.question]
      return Array.isArray(ticked)
        ? condition.options
            .filter((option) => ticked.includes(option))
            .map((option) => [`${condition.question}.${option}`])
        : []
    }
    case 'any':
      return condition.of.flatMap((part) => reasonsFor(part, answers))
    case 'all':
      return condition.of
        .map((part) => reasonsFor(part, answers))
        .reduce<readonly AnswerSet[]>((sets, more) => sets.flatMap((set) => more.map((each) => union(set, each))), [[]])
    case 'fact':
      return reasonsFor(condition.when, answers)
    default: // needs no answer
      return [[]]
  }
}

export type Why = { readonly rule: RuleId; readonly answers: AnswerSet }

/** The fewest own answers that force this level, with the rule that says so. Ties: the rule that stands first. */
export const smallestWhy = (answers: Answers): Why => {
  const settled = settle(answers)
  const { level } = triage(settled)
  return ruleIds
    .filter((id) => rules[id].level === level)
    .flatMap((rule) => reasonsFor(rules[rule].when, settled).map((set): Why => ({ rule, answers: set })))
    .reduce<Why>((best, why) => (best.rule === 'R-SC-00' || why.answers.length < best.answers.length ? why : best), {
      rule: 'R-SC-00',
      answers: [],
    })
}

export type Change = {
  readonly question: QuestionId
  /** The option or score that changes the advice. */
  readonly to: string | number
  readonly level: Level
}

const withAnswer = (answers: Answers, question: Question, value: Answer): Answers => ({
  ...answers,
  [question.id]: value,
}) // the value is an option or score of this question

const otherAnswers = (question: Question, answers: AnswerSheet): readonly (readonly [string | number, Answer])[] => {
  const now = answers[question.id]
  if (question.kind === 'scale') return Array.from({ length: 11 }, (_, score) => [score, score] as const)
  const shown = optionsShown(question, answers)
  if (question.kind === 'many' || question.kind === 'bodyMap') {
    const ticked = Array.isArray(now) ? now : []
    return shown
      .filter((option) => !ticked.includes(option))
      .map((option) => [option, tick(question, ticked, option)] as const)
  }
  return shown.filter((option) => option !== now).map((option) => [option, option] as const)
}

/**
 * Every change of one answer that changes the level, most urgent first. For a scale only the nearest such score.
 * Answers that the change would hide no longer count, as on the walk itself.
 */
export const whatWouldChange = (answers: Answers): readonly Change[] => {
  const settled = settle(answers)
  const { level: now } = triage(settled)
  const changes = questions
    .filter((question) => holds(question.askIf, settled))
    .flatMap((question): readonly Change[] => {
      const found = otherAnswers(question, settled)
        .map(
          ([to, value]): Change => ({
            question: question.id as QuestionId, // every question on a screen is one of ours
            to,
            level: triage(settle(withAnswer(settled, question, value))).level,
          }),
        )
        .filter(({ level }) => level !== now)
      return question.kind === 'scale' ? nearest(found, (settled as AnswerSheet)[question.id]) : found
    })
  return changes.toSorted((a, b) => (a.level === b.level ? 0 : atLeastAsUrgent(a.level, b.level) ? -1 : 1))
}

const nearest = (changes: readonly Change[], score: Answer | undefined): readonly Change[] => {
  const here = typeof score === 'number' ? score : 0
  const byLevel = new Map<Level, Change>()
  for (const change of changes) {
    const best = byLevel.get(change.level)
    if (best === undefined || Math.abs(Number(change.to) - here) < Math.abs(Number(best.to) - here))
      byLevel.set(change.level, change)
  }
  return [...byLevel.values()]
}

/** Only the changes that make the advice more urgent. */
export const whatWouldRaise = (answers: Answers): readonly Change[] => {
  const { level: now } = triage(settle(answers))
  return whatWouldChange(answers).filter(({ level }) => level !== now && atLeastAsUrgent(level, now))
}
