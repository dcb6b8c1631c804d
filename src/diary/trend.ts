import type { Entry } from './entries.ts'

export type Day = {
  /** YYYY-MM-DD */
  readonly on: string
  /** NPRS 0-10: of the day's own entry, else of its check-in. */
  readonly pain: number | undefined
  readonly sessions: number
  readonly checkIn: boolean
}
export type Summary = {
  readonly days: number
  readonly first: Day
  readonly last: Day
  readonly lowest: number
  readonly highest: number
}

const dayMs = 24 * 60 * 60 * 1000
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)
/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / dayMs)

/** Entries by day, oldest first; days without any are left out. */
export const daysOf = (entries: readonly Entry[]): readonly Day[] => {
  const days = new Map<string, Day>()
  for (const entry of entries) {
    const day = days.get(entry.on) ?? { on: entry.on, pain: undefined, sessions: 0, checkIn: false }
    if (entry.kind === 'day') days.set(entry.on, { ...day, pain: entry.pain ?? day.pain })
    else if (entry.kind === 'session') days.set(entry.on, { ...day, sessions: day.sessions + 1 })
    else days.set(entry.on, { ...day, checkIn: true, pain: day.pain ?? entry.answers.fuPain })
  }
  return [...days.values()].toSorted((one, other) => one.on.localeCompare(other.on))
}

/** What a chart of these days shows; undefined without a pain score. */
export const summaryOf = (days: readonly Day[]): Summary | undefined => {
  const scored = days.filter(({ pain }) => pain !== undefined)
  const [first] = scored
  const last = scored.at(-1)
  if (first === undefined || last === undefined) return undefined
  const scores = scored.map(({ pain }) => pain ?? 0)
  return { days: scored.length, first, last, lowest: Math.min(...scores), highest: Math.max(...scores) }
}

const enough = 3 // days with a score in each week
/** Average pain (NPRS) of the last seven days and the seven before; undefined with fewer than three scores in either. */
export const weeksOf = (
  days: readonly Day[],
  today: string,
): { readonly before: number; readonly now: number } | undefined => {
  const between = (from: number, to: number): readonly number[] =>
    days.flatMap(({ on, pain }) => {
      const ago = daysBetween(on, today)
      return pain !== undefined && ago >= from && ago <= to ? [pain] : []
    })
  const average = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length
  const now = between(0, 6)
  const before = between(7, 13)
  return now.length >= enough && before.length >= enough ? { before: average(before), now: average(now) } : undefined
}
