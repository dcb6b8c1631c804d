import { followUp, type FollowUp } from '../guide/followup/checkIn.ts'
import type { Answers } from '../guide/questions/screens.ts'
import type { References } from './findings.ts'
import type { Reply } from './reply.ts'

export type CheckInRow = {
  readonly on: string
  readonly moment: Reply['checkIns'][number]['moment']
  readonly pain: number | undefined
  readonly activity: number | undefined
  readonly change: References
  readonly newSigns: References
  readonly sideEffects: References
  readonly done: References
}
type DaysSummary = {
  readonly count: number
  readonly from: string
  readonly to: string
  readonly first: number
  readonly last: number
  readonly lowest: number
  readonly highest: number
}

/** What happened after the first answers. */
export type FollowUpSummary = {
  readonly checkIns: readonly CheckInRow[]
  readonly days: DaysSummary | undefined
  /** What the last check-in meant. */
  readonly after: Pick<FollowUp, 'level' | 'because'> | undefined
  readonly sessions: Reply['sessions']
}

const byDay = (one: { readonly on: string }, other: { readonly on: string }): number => one.on.localeCompare(other.on)

const daysOf = ({ days }: Reply): DaysSummary | undefined => {
  const sorted = days.toSorted(byDay)
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const pains = sorted.map(({ pain }) => pain)
  return {
    count: sorted.length,
    from: first.on,
    to: last.on,
    first: first.pain,
    last: last.pain,
    lowest: Math.min(...pains),
    highest: Math.max(...pains),
  }
}

const checkInRow = ({ on, moment, answers }: Reply['checkIns'][number]): CheckInRow => {
  const references = (id: keyof typeof answers): References =>
    [answers[id] ?? []].flat().map((option) => `${id}.${option}`)
  return {
    on,
    moment,
    pain: answers.fuPain,
    activity: answers.fuFunction,
    change: references('fuChange'),
    newSigns: references('fuNewSigns'),
    sideEffects: references('fuSideEffects'),
    done: references('fuDone'),
  }
}

/** `answers` are the first ones, settled. */
export const followUpOf = (reply: Reply, answers: Answers): FollowUpSummary => {
  const checkIns = reply.checkIns.toSorted(byDay)
  const score = reply.activity?.score
  return {
    checkIns: checkIns.map(checkInRow),
    days: daysOf(reply),
    after: followUp({ answers, episodesYear: 1, ...(score !== undefined && { psfsScore: score }) }, checkIns),
    sessions: reply.sessions,
  }
}
