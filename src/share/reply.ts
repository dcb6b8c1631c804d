import * as v from 'valibot'
import { checkInMoments, type CheckInAnswers } from '../guide/followup/checkIn.ts'
import { isCheckInAnswers } from '../guide/followup/readCheckIn.ts'
import { levels } from '../guide/language.ts'
import type { Answers } from '../guide/questions/screens.ts'
import { readAnswers } from '../guide/readAnswers.ts'
import { lengthOf, plainLine, plainText } from './plainText.ts'
import { parts } from './parts.ts'

export const replyLimits = { name: 60, question: 400, activity: 100, days: 120, checkIns: 60 } as const

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform(plainText),
    v.nonEmpty(),
    v.check((each) => lengthOf(each) <= most, `at most ${most} characters`),
  )
const day = v.pipe(v.string(), v.isoDate())
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000))
const version = v.pipe(v.string(), v.regex(/^[\w.-]{1,20}$/))

const isAnswers = (value: unknown): value is Answers => {
  try {
    readAnswers(value)
    return true
  } catch {
    return false
  }
}

/**
 * What a person sends to a practice, or prints. Words are made anew from it by whoever reads it. Dates are local days,
 * YYYY-MM-DD.
 */
export const replyShape = v.strictObject({
  on: day,
  app: version,
  rules: version,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  answers: v.custom<Answers>(isAnswers),
  leftOut: v.array(v.picklist(parts)),
  /** The advice the person got, on all their answers. */
  given: v.strictObject({
    level: v.picklist(levels),
    within: v.union([v.picklist(['now', 'today']), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))]),
  }),
  /** Own activity and how well it goes, 0-10 (PSFS; 10 is like before the pain). */
  activity: v.exactOptional(v.strictObject({ text: text(replyLimits.activity), score: v.exactOptional(score) })),
  checkIns: v.pipe(
    v.array(
      v.strictObject({
        on: day,
        moment: v.picklist(checkInMoments),
        answers: v.custom<CheckInAnswers>(isCheckInAnswers),
      }),
    ),
    v.maxLength(replyLimits.checkIns),
  ),
  /** Pain of the day, NPRS 0-10. */
  days: v.pipe(v.array(v.strictObject({ on: day, pain: score })), v.maxLength(replyLimits.days)),
  /** Guided sessions since the advice: how many, on how many days, and how many a stop sign ended. */
  sessions: v.strictObject({ count, days: count, stopped: count }),
  question: v.exactOptional(text(replyLimits.question)),
  name: v.exactOptional(
    v.pipe(
      text(replyLimits.name),
      v.transform((name) => plainLine(name)),
    ),
  ),
  /** Tells two replies with the same answers apart. */
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{8}$/)),
})
export type Reply = v.InferOutput<typeof replyShape>

export const newNonce = (): string => crypto.randomUUID().slice(0, 8)
