import { allowedCare, type Caution, type Hidden } from './care/gate.ts'
import type { ExerciseId } from './care/exercises.ts'
import type { ModuleId } from './care/modules.ts'
import { buildPlan, type Plan } from './care/plan.ts'
import { referringMuscles, type ReferringMuscle } from './care/referral.ts'
import { holds, type Level } from './language.ts'
import { nudges, type NudgeId } from './nudges.ts'
import type { Answers, QuestionId, ScreenId } from './questions/screens.ts'
import { triage, type Verdict } from './triage.ts'
import { answersOn, missing, redFlagsComplete, screensToWalk, settle, tooYoung } from './walk.ts'

export const recheckMoments = ['day3', 'week1', 'week2', 'week6'] as const
export type RecheckMoment = (typeof recheckMoments)[number]

export type Advice = Verdict & {
  /** The screen at which the visit would have ended early. */
  readonly stoppedAt: ScreenId | undefined
  readonly missing: readonly QuestionId[]
  readonly modules: readonly ModuleId[]
  readonly exercises: readonly ExerciseId[]
  readonly hidden: readonly Hidden[]
  readonly cautions: readonly Caution[]
  readonly plan: Plan
  readonly nudges: readonly NudgeId[]
  readonly muscles: readonly ReferringMuscle[]
  readonly recheck: readonly RecheckMoment[]
}

/**
 * The screen after which the visit stops: at once for an emergency, after the red-flag block for urgent or under 16.
 * A lower level never stopped on the way: triage has no `not`, so the level only rises with each answer.
 */
const stoppingScreen = (answers: Answers, level: Level): ScreenId | undefined => {
  const walk = screensToWalk(answers)
  if (tooYoung(answers) && level !== 'EMERGENCY') return walk.at(-1)
  if (level !== 'EMERGENCY' && level !== 'URGENT') return undefined
  return walk.find((_, place) => {
    const passed = walk.slice(0, place + 1)
    const { level: sofar } = triage(answersOn(passed, answers))
    return sofar === 'EMERGENCY' || (sofar === 'URGENT' && redFlagsComplete(answers, passed))
  })
}

/** Everything the guide has to say about these answers. Pure: the same answers give the same advice. */
export const advise = (answers: Answers): Advice => {
  const settled = settle(answers)
  const verdict = triage(settled)
  const care = allowedCare(settled, verdict.level)
  const goesOn = (verdict.level === 'SELF_CARE' || verdict.level === 'PHYSIO') && !tooYoung(settled)
  return {
    ...verdict,
    stoppedAt: stoppingScreen(settled, verdict.level),
    missing: missing(settled),
    ...care,
    plan: buildPlan(settled, care.modules),
    nudges: (Object.keys(nudges) as NudgeId[]).filter((id) => holds(nudges[id], settled)), // keys forgets the names
    muscles: referringMuscles(settled),
    recheck: goesOn ? recheckMoments : [],
  }
}
