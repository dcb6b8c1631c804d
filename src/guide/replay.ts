import type { Level } from './language.ts'
import { screenOf, type Answers, type QuestionId, type ScreenId } from './questions/screens.ts'
import type { RuleId } from './rules/rules.ts'
import { triage } from './triage.ts'
import { answersOn, redFlagsComplete, screensToWalk, settle } from './walk.ts'

export type ReplayStep = {
  readonly screen: ScreenId
  /** What is answered on this screen. */
  readonly answers: Answers
  /** Rules that hold from this screen on. */
  readonly newRules: readonly RuleId[]
  readonly level: Level
  /** The guide stops here: an emergency, or urgent with all warning signs asked. */
  readonly stops: boolean
}

/** What was answered on one screen; not settled anew, as it may follow from answers on an earlier one. */
const askedOn = (screen: ScreenId, settled: Answers): Answers =>
  Object.fromEntries(Object.entries(settled).filter(([id]) => screenOf(id as QuestionId) === screen)) // fewer of the same answers

/** One answer set, screen by screen, up to the screen at which the guide stops. */
export const replay = (answers: Answers): readonly ReplayStep[] => {
  const settled = settle(answers)
  const walk = screensToWalk(settled)
  const steps: ReplayStep[] = []
  for (const [place, screen] of walk.entries()) {
    const passed = walk.slice(0, place + 1)
    const { level, because } = triage(answersOn(passed, settled))
    const known = steps.flatMap(({ newRules }) => newRules)
    const stops = level === 'EMERGENCY' || (level === 'URGENT' && redFlagsComplete(settled, passed))
    const newRules = because.map(({ rule }) => rule).filter((rule) => rule !== 'R-SC-00' && !known.includes(rule))
    steps.push({ screen, answers: askedOn(screen, settled), newRules, level, stops })
    if (stops) break
  }
  return steps
}
