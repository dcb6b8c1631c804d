import * as v from 'valibot'
import { checkInMoments, type CheckInAnswers } from '../guide/followup/checkIn.ts'
import { isCheckInAnswers } from '../guide/followup/readCheckIn.ts'

export const mostEntries = 5000
const mostNote = 500 // characters

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,64}$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay))
const moment = v.pipe(v.string(), v.isoTimestamp())
/** NPRS 0-10. */
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

const dayEntry = v.strictObject({
  kind: v.literal('day'),
  id,
  /** Local date, YYYY-MM-DD. */
  on: day,
  pain: v.exactOptional(score),
  feeling: v.exactOptional(v.picklist(['better', 'same', 'worse'])),
  done: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(mostNote))),
})
const sessionEntry = v.strictObject({
  kind: v.literal('session'),
  id,
  on: day,
  session: v.picklist(['plan', 'heat']),
  seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)),
  /** Parts of the session done to the end, and planned. */
  done: count,
  planned: count,
  /** A stop sign ended it. */
  stopped: v.boolean(),
})
const checkInEntry = v.strictObject({
  kind: v.literal('checkIn'),
  id,
  on: day,
  /** ISO date-time of the advice that it looks back on. */
  start: moment,
  moment: v.picklist(checkInMoments),
  answers: v.custom<CheckInAnswers>(isCheckInAnswers),
})
export const entryShape = v.variant('kind', [dayEntry, sessionEntry, checkInEntry])
export const entriesShape = v.pipe(v.array(entryShape), v.maxLength(mostEntries))

export type Entry = v.InferOutput<typeof entryShape>
export type DayEntry = v.InferOutput<typeof dayEntry>
export type SessionEntry = v.InferOutput<typeof sessionEntry>
export type CheckInEntry = v.InferOutput<typeof checkInEntry>

/** A stop in a session is kept as a check-in. It alone names side effects without a pain score. */
export const isStop = ({ answers }: CheckInEntry): boolean =>
  answers.fuSideEffects !== undefined && answers.fuPain === undefined

export type Feeling = NonNullable<DayEntry['feeling']>

/** A date as the person's own calendar has it, YYYY-MM-DD. */
export const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** Newest day first; on one day the order in which they were written. */
export const byDay = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => other.on.localeCompare(one.on))
