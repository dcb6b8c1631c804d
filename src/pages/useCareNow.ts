import { useDiary } from '../diary/diary.ts'
import { localDay, type CheckInEntry } from '../diary/entries.ts'
import type { Care } from '../guide/care/gate.ts'
import { buildPlan, swapRelief, type Plan } from '../guide/care/plan.ts'
import { referringMuscles } from '../guide/care/referral.ts'
import { answersNow, careAfter, followUp, type CheckIn, type FollowUp, type Start } from '../guide/followup/checkIn.ts'
import type { Level } from '../guide/language.ts'
import type { Answers } from '../guide/questions/screens.ts'
import { firstOpen, settle, tooYoung } from '../guide/walk.ts'
import type { Wanted } from '../session/program.ts'
import { episodesIn12Months } from '../visit/episodes.ts'
import { useKept } from '../visit/kept.ts'
import { useInvitation } from './useInvitation.ts'
import { useNow } from './useToday.ts'
import { useVisit } from '../visit/VisitProvider.tsx'

export type CareNow = {
  readonly start: Start
  /** ISO date-time of the advice. */
  readonly advisedOn: string
  readonly answers: Answers
  readonly care: Care & { readonly level: Level }
  readonly plan: Plan
  readonly checkIns: readonly CheckInEntry[]
  readonly found: FollowUp | undefined
  /** First day (YYYY-MM-DD) on which exercises go on, when they rest now. */
  readonly restsUntil: string | undefined
  readonly wanted: Wanted
}

const dayMs = 24 * 60 * 60 * 1000
const asCheckIn = ({ moment, answers }: CheckInEntry): CheckIn => ({ moment, answers })
const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00`)
  date.setDate(date.getDate() + days)
  return localDay(date)
}

/**
 * Care as it is allowed today: the advice, and every check-in since. Undefined without a finished advice.
 * Waits for nothing: advice has to be there before anything that a practice asked for.
 */
export const useCareNow = (): CareNow | undefined => {
  const now = useNow()
  const { context } = useVisit()
  const { advisedOn, plan: choices, episodes } = useKept()
  const entries = useDiary(({ entries: all }) => all)
  const settled = settle(context.answers)
  if (advisedOn === undefined || tooYoung(settled) || firstOpen(context.answers, context.passed) !== undefined)
    return undefined
  const all = entries.filter((entry) => entry.kind === 'checkIn')
  const checkIns = all.filter(({ start }) => start === advisedOn)
  const earlier = all.filter(({ start }) => start !== advisedOn)
  const start: Start = {
    answers: settled,
    ...(choices.activityScore !== undefined && { psfsScore: choices.activityScore }),
    episodesYear: episodesIn12Months(episodes, now),
  }
  const found = followUp(start, checkIns.map(asCheckIn))
  const care = careAfter(start, checkIns.map(asCheckIn), earlier.map(asCheckIn))
  const last = checkIns.at(-1)
  const time = choices.time ?? settled.timePerDay
  const answers: Answers = {
    ...(last === undefined ? settled : answersNow(start, asCheckIn(last))),
    ...(time !== undefined && { timePerDay: time }),
  }
  const built = buildPlan(answers, care.modules)
  const plan = choices.relief === undefined ? built : swapRelief(built, choices.relief, care.modules)
  const until = last !== undefined && found !== undefined ? addDays(last.on, found.pauseDays) : undefined
  return {
    start,
    advisedOn,
    answers,
    care,
    plan,
    checkIns,
    found,
    restsUntil: until !== undefined && until > localDay(now) ? until : undefined,
    wanted: {
      active: plan.active,
      exercises: care.exercises,
      muscles: referringMuscles(answers).map(({ id }) => id),
      time: time ?? 'min10',
      dose: found?.dose ?? 'full',
      cautions: care.cautions.map(({ caution }) => caution),
      day: Math.floor((now.getTime() - new Date(advisedOn).getTime()) / dayMs),
    },
  }
}

/** The same with the exercises a practice asks for. Waits (Suspense) for its link the first time. */
export const useCareWithProgramme = (): CareNow | undefined => {
  const care = useCareNow()
  const invitation = useInvitation()
  if (care === undefined || invitation?.parts.programme !== true) return care
  return { ...care, wanted: { ...care.wanted, programme: invitation.programme } }
}
