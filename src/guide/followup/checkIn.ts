import { recheckMoments } from '../advise.ts'
import { exercises } from '../care/exercises.ts'
import { allowedCare, type Care } from '../care/gate.ts'
import { moduleIds, type ModuleId } from '../care/modules.ts'
import { holds, type AnswerSheet, type Level } from '../language.ts'
import type { Answers, AnswerTo, OptionOf } from '../questions/screens.ts'
import { atLeastAsUrgent, triage } from '../triage.ts'
import { settle } from '../walk.ts'
import type { followUpQuestions } from './questions.ts'
import { followUpRuleIds, followUpRules, type FollowUpRule, type FollowUpRuleId } from './rules.ts'

/** Check-ins in order; the rules count them from 1. */
export const checkInMoments = [...recheckMoments, 'week12'] as const
export type CheckInMoment = (typeof checkInMoments)[number]
/** Days after the first answers. */
export const daysUntil = { day3: 3, week1: 7, week2: 14, week6: 42, week12: 84 } as const satisfies {
  readonly [M in CheckInMoment]: number
}

type Asked = (typeof followUpQuestions)[number]
export type CheckInAnswers = { readonly [Q in Asked as Q['id']]?: AnswerTo<Q> }
export type CheckIn = { readonly moment: CheckInMoment; readonly answers: CheckInAnswers }
export type Start = {
  readonly answers: Answers
  /** Own activity, 0-10 (10 is like before the pain). */
  readonly psfsScore?: number
  /** Separate visits to the guide in the past 12 months, this one included. */
  readonly episodesYear: number
}

export type FollowUp = {
  readonly level: Level
  /** 'now', 'today', or a number of days. */
  readonly within: 'now' | 'today' | number
  readonly because: readonly FollowUpRuleId[]
  /** Points of the NPRS 0-10 since the first answers; less pain is positive. */
  readonly painDrop: number | undefined
  readonly functionGain: number | undefined
  readonly off: ReadonlyMap<ModuleId, FollowUpRuleId>
  readonly dose: 'full' | 'half'
  /** Days without exercises before going on. */
  readonly pauseDays: number
  readonly unlocked: readonly FollowUpRuleId[]
  readonly askSignsAgain: boolean
  readonly fiveMinutes: boolean
  /** Pain has gone: the plan may end, movement and breaks stay. */
  readonly planEnds: boolean
}

const usualDeadline = { EMERGENCY: 'now', URGENT: 'today', GP_SOON: 5, PHYSIO: 14, SELF_CARE: 'today' } as const
const gone = 1 // NPRS
const strengthUpTo = 5 // NPRS
const fromWeek2 = 3 // checkpoint

const highest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((most, level) => (atLeastAsUrgent(level, most) ? level : most), 'SELF_CARE')

/** The check-in as a sheet that conditions can ask about, calculations included. */
const sheetOf = (start: Start, { moment, answers }: CheckIn): AnswerSheet => {
  const before = start.answers.painNow
  const drop = before === undefined || answers.fuPain === undefined ? undefined : before - answers.fuPain
  return {
    ...answers,
    ...(drop !== undefined && { painDrop: drop, painDropPct: before ? (100 * drop) / before : 0 }),
    checkpoint: checkInMoments.indexOf(moment) + 1,
    episodesYear: start.episodesYear,
  }
}
const firedAt = (start: Start, checkIn: CheckIn): readonly FollowUpRuleId[] => {
  const sheet = sheetOf(start, checkIn)
  return followUpRuleIds.filter((id) => holds(followUpRules[id].when, sheet))
}
const changesOf = (id: FollowUpRuleId): FollowUpRule['changes'] => followUpRules[id].changes

/**
 * Modules that are off, with the rule that says so. What waits for a clinician or for the warning signs to be asked anew
 * (a new visit, so a new start) stays off at later check-ins.
 */
const offAfter = (start: Start, checkIns: readonly CheckIn[]): ReadonlyMap<ModuleId, FollowUpRuleId> => {
  const off = new Map<ModuleId, FollowUpRuleId>()
  for (const [place, checkIn] of checkIns.entries())
    for (const id of firedAt(start, checkIn))
      for (const change of changesOf(id))
        if (change.kind === 'off' && (change.how !== 'now' || place === checkIns.length - 1))
          for (const module of change.modules === 'all' ? moduleIds : change.modules) off.set(module, id)
  return off
}

/** Modules that wait for a clinician (F-04, F-14): off also after a new visit. */
export const offForGood = (start: Start, checkIns: readonly CheckIn[]): readonly ModuleId[] => [
  ...new Set(
    checkIns
      .flatMap((checkIn) => firedAt(start, checkIn))
      .flatMap(changesOf)
      .flatMap((change) =>
        change.kind === 'off' && change.how === 'forGood'
          ? change.modules === 'all'
            ? moduleIds
            : change.modules
          : [],
      ),
  ),
]

/** R-GP-30 in a check-in: physiotherapy was tried and the pain is still there at week 6. */
const levelOf = (id: FollowUpRuleId, start: Start): Level => {
  const tried: readonly OptionOf<'triedSelfCare'>[] = start.answers.triedSelfCare ?? []
  return id === 'F-08' && tried.includes('physio') ? 'GP_SOON' : followUpRules[id].level
}

const deadline = (fired: readonly FollowUpRuleId[], level: Level, start: Start): FollowUp['within'] => {
  const within = fired
    .filter((id) => levelOf(id, start) === level)
    .map((id): FollowUp['within'] => (followUpRules[id] as FollowUpRule).within ?? usualDeadline[level])
  const days = within.filter((each) => typeof each === 'number')
  return days.length > 0 ? Math.min(...days) : usualDeadline[level]
}

/**
 * What the last check-in means, after all of them in order (F-01 to F-15); undefined without one.
 * Pure: the same check-ins give the same result.
 */
export const followUp = (start: Start, checkIns: readonly CheckIn[]): FollowUp | undefined => {
  const last = checkIns.at(-1)
  if (last === undefined) return undefined
  const fired = firedAt(start, last)
  const level = highest(fired.map((id) => levelOf(id, start)))
  const changes = fired.flatMap((id) => [...changesOf(id)])
  const { fuPain, fuFunction } = last.answers
  const painFree = checkIns.slice(-2).filter(({ answers }) => (answers.fuPain ?? 10) <= gone).length === 2
  const late = checkInMoments.indexOf(last.moment) + 1 >= fromWeek2
  return {
    level,
    within: deadline(fired, level, start),
    because: fired,
    painDrop: start.answers.painNow === undefined || fuPain === undefined ? undefined : start.answers.painNow - fuPain,
    functionGain: fuFunction === undefined || start.psfsScore === undefined ? undefined : fuFunction - start.psfsScore,
    off: offAfter(start, checkIns),
    dose: changes.some(({ kind }) => kind === 'halfDose') ? 'half' : 'full',
    pauseDays: Math.max(0, ...changes.map((change) => (change.kind === 'pause' ? change.days : 0))),
    unlocked: fired.includes('F-11') && late && fuPain !== undefined && fuPain <= strengthUpTo ? ['F-11'] : [],
    askSignsAgain: changes.some(({ kind }) => kind === 'askSignsAgain'),
    fiveMinutes: changes.some(({ kind }) => kind === 'fiveMinutes'),
    planEnds: fired.includes('F-12') && painFree,
  }
}

const durations = ['lt1w', '1to6w', '6to12w', 'gt12w'] as const
/** Weeks since the pain began, at the least, for each answer about it. */
const weeksAtLeast = { lt1w: 0, '1to6w': 1, '6to12w': 6, gt12w: 12 } as const
const durationAfter = (before: OptionOf<'duration'>, days: number): OptionOf<'duration'> => {
  const weeks = weeksAtLeast[before] + days / 7
  return durations.findLast((each) => weeksAtLeast[each] <= weeks) ?? before
}

/** The first answers as they would be given now: the pain of the check-in, and the time that has passed. */
export const answersNow = ({ answers }: Start, { moment, answers: { fuPain } }: CheckIn): Answers => ({
  ...answers,
  ...(fuPain !== undefined && { painNow: fuPain }),
  ...(answers.duration !== undefined && { duration: durationAfter(answers.duration, daysUntil[moment]) }),
})

/**
 * Care after a check-in: gated anew with the higher of triage and follow-up, without what is off.
 * `earlier` holds check-ins after former visits; what they stopped for good stays off.
 */
export const careAfter = (
  start: Start,
  checkIns: readonly CheckIn[],
  earlier: readonly CheckIn[] = [],
): Care & { readonly level: Level } => {
  const last = checkIns.at(-1)
  const now = settle(last === undefined ? start.answers : answersNow(start, last))
  const found = followUp(start, checkIns)
  const level = highest([triage(now).level, found?.level ?? 'SELF_CARE'])
  const care = allowedCare(now, level, found?.unlocked)
  const stopped = offForGood(start, earlier)
  const isOn = (module: ModuleId): boolean => found?.off.has(module) !== true && !stopped.includes(module)
  const modules = care.modules.filter(isOn)
  return {
    ...care,
    level,
    modules,
    exercises: allowedExercises(care, modules),
    cautions: care.cautions.filter(({ module }) => isOn(module)),
  }
}

const allowedExercises = (care: Care, modules: readonly ModuleId[]): Care['exercises'] =>
  care.exercises.filter((id) => modules.includes(exercises[id].module))
