import * as v from 'valibot'
import { checkInMoments } from '../guide/followup/checkIn.ts'
import { levels, type Answer, type AnswerSheet } from '../guide/language.ts'
import { checkInCodes, questionCodes } from './codes.ts'
import { parts } from './parts.ts'
import { replyShape, type Reply } from './reply.ts'

/** Thrown for a code that this version does not know: the reply is of a newer one. */
export class UnknownCode extends Error {}

type Codes = typeof questionCodes

const placeIn = (list: readonly string[], id: string): number => {
  const place = list.indexOf(id)
  if (place < 0) throw new UnknownCode(id)
  return place
}
const at = <Each>(list: readonly Each[], place: unknown): Each => {
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0) throw new TypeError('not a code')
  const found = list[place]
  if (found === undefined) throw new UnknownCode(String(place))
  return found
}
const scoreFrom = (answer: unknown): number => {
  if (typeof answer !== 'number') throw new TypeError('not a score')
  return answer
}

/** Question code, answer code, question code, answer code … */
const packedAnswers = (answers: AnswerSheet, codes: Codes): readonly unknown[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const question = placeIn(
      codes.map(([each]) => each),
      id,
    )
    const [, options] = at(codes, question)
    if (typeof answer === 'number') return [question, answer]
    if (typeof answer === 'string') return [question, placeIn(options, answer)]
    return [question, (answer ?? []).map((option) => placeIn(options, option))]
  })

const answersFrom = (packed: readonly unknown[], codes: Codes): AnswerSheet => {
  const sheet: { [question: string]: Answer } = {}
  for (let place = 0; place < packed.length; place += 2) {
    const [id, options] = at(codes, packed[place])
    const answer = packed[place + 1]
    if (options.length === 0) sheet[id] = scoreFrom(answer)
    else sheet[id] = Array.isArray(answer) ? answer.map((option) => at(options, option)) : at(options, answer)
  }
  return sheet
}

const dayMs = 24 * 60 * 60 * 1000
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const daysBefore = (day: string, on: string): number => Math.round((midnight(on) - midnight(day)) / dayMs)
const dayBefore = (on: string, days: number): string => new Date(midnight(on) - days * dayMs).toISOString().slice(0, 10)

/** A reply as a short array, dates as days before the day of the reply. */
export const packedReply = (reply: Reply): readonly unknown[] => [
  reply.on,
  reply.app,
  reply.rules,
  reply.language,
  packedAnswers(reply.answers, questionCodes),
  reply.leftOut.map((part) => parts.indexOf(part)),
  [levels.indexOf(reply.given.level), reply.given.within],
  reply.activity === undefined ? [] : [reply.activity.text, reply.activity.score ?? -1],
  reply.checkIns.map(({ on, moment, answers }) => [
    daysBefore(on, reply.on),
    checkInMoments.indexOf(moment),
    packedAnswers(answers, checkInCodes),
  ]),
  reply.days.flatMap(({ on, pain }) => [daysBefore(on, reply.on), pain]),
  [reply.sessions.count, reply.sessions.days, reply.sessions.stopped],
  reply.question ?? '',
  reply.name ?? '',
  reply.nonce,
]

const list = v.array(v.unknown())
const shape = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  list,
  list,
  v.tuple([v.number(), v.union([v.string(), v.number()])]),
  list,
  v.array(v.tuple([v.number(), v.number(), list])),
  v.array(v.number()),
  v.tuple([v.number(), v.number(), v.number()]),
  v.string(),
  v.string(),
  v.string(),
])

/**
 * The reply out of its short array, checked against the answers the guide knows.
 * @throws UnknownCode for a code of a newer version; v.ValiError for anything else that does not fit
 */
export const replyFrom = (packed: unknown): Reply => {
  const [on, app, rules, language, answers, leftOut, given, activity, checkIns, days, sessions, question, name, nonce] =
    v.parse(shape, packed)
  const [text, activityScore] = activity
  return v.parse(replyShape, {
    on,
    app,
    rules,
    language,
    answers: answersFrom(answers, questionCodes),
    leftOut: leftOut.map((code) => at(parts, code)),
    given: { level: at(levels, given[0]), within: given[1] },
    ...(text !== undefined && {
      activity: { text, ...(activityScore !== -1 && { score: activityScore }) },
    }),
    checkIns: checkIns.map(([ago, moment, answered]) => ({
      on: dayBefore(on, ago),
      moment: at(checkInMoments, moment),
      answers: answersFrom(answered, checkInCodes),
    })),
    days: days
      .map((ago, place) => ({ on: dayBefore(on, ago), pain: days[place + 1] }))
      .filter((_, place) => place % 2 === 0),
    sessions: { count: sessions[0], days: sessions[1], stopped: sessions[2] },
    ...(question !== '' && { question }),
    ...(name !== '' && { name }),
    nonce,
  })
}
