import { readFileSync } from 'node:fs'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'
import { appVersion, rulesVersion } from '../../src/guide/version.ts'
import { triage } from '../../src/guide/triage.ts'
import { settle } from '../../src/guide/walk.ts'
import { sharedAnswers, type Sharing } from '../../src/share/parts.ts'
import type { Reply } from '../../src/share/reply.ts'

type Patient = { readonly id: string; readonly answers: Answers }
const clinical = JSON.parse(readFileSync('tests/vignettes/clinical.json', 'utf8')) as readonly Patient[] // our own file
export const patient = (id: string): Answers => {
  const found = clinical.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no vignette ${id}`)
  return found.answers
}

/** A reply as the person's page makes it. */
export const replyOf = (answers: Answers, sharing: Partial<Sharing> = {}, more: Partial<Reply> = {}): Reply => {
  const { leftOut = [], selfHarm = false } = sharing
  const { level, within } = triage(settle(answers))
  return {
    on: '2026-03-14',
    app: appVersion,
    rules: rulesVersion,
    language: 'nl',
    answers: sharedAnswers(answers, { leftOut, selfHarm }),
    leftOut: [...leftOut],
    given: { level, within },
    checkIns: [],
    days: [],
    sessions: { count: 0, days: 0, stopped: 0 },
    nonce: 'abcd1234',
    ...more,
  }
}

/** Every option ticked and every scale high: the longest summary there can be. */
export const everything: Answers = Object.fromEntries(
  questions.map((question) => {
    if (question.kind === 'scale') return [question.id, 8]
    if (question.kind === 'bodyMap') return [question.id, question.options]
    if (question.kind === 'many')
      return [
        question.id,
        question.options.filter((option) => !question.exclusive.includes(option) && option !== 'unsure'),
      ]
    const longer: { readonly [question: string]: string } = {
      neckInjury: 'dangerousEarlier',
      ageBand: '65plus',
      episodes: 'frequent',
    }
    return [question.id, longer[question.id] ?? question.options.find((each) => each !== 'none')]
  }),
)
const checkIn = (on: string): Reply['checkIns'][number] => ({
  on,
  moment: 'week12',
  answers: {
    fuNewSigns: ['urgentAny'],
    fuPain: 10,
    fuChange: 'bitWorse',
    fuFunction: 2,
    fuSideEffects: ['soreOver24', 'dizzyDuring'],
    fuDone: 'mostDays',
  },
})
export const longest: Reply = replyOf(
  everything,
  { selfHarm: true },
  {
    checkIns: Array.from({ length: 12 }, (_, week) =>
      checkIn(new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10)),
    ),
    days: Array.from({ length: 84 }, (_, day) => ({
      on: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      pain: day % 11,
    })),
    sessions: { count: 168, days: 80, stopped: 3 },
    activity: {
      text: 'Met de kinderen naar het zwembad fietsen en onderweg over mijn schouder kijken in druk verkeer'.slice(
        0,
        100,
      ),
      score: 3,
    },
    question: 'Kan ik over twee weken weer gaan werken als ik steeds hoofdpijn krijg van het scherm? '
      .repeat(5)
      .slice(0, 400)
      .trim(),
    name: 'Een naam van ongeveer zestig tekens, met voor- en achternaam',
  },
)
