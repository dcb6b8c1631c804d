import { useState } from 'react'
import { useDiary } from '../diary/diary.ts'
import { localDay, type Entry } from '../diary/entries.ts'
import type { Level } from '../guide/language.ts'
import type { Answers } from '../guide/questions/screens.ts'
import { triage } from '../guide/triage.ts'
import { settle, tooYoung } from '../guide/walk.ts'
import { appVersion, rulesVersion } from '../guide/version.ts'
import { sharedAnswers } from '../share/parts.ts'
import { newNonce, replyLimits, type Reply } from '../share/reply.ts'
import type { ReplyDraft } from '../share/replyFlow.ts'
import { useKept } from '../visit/kept.ts'
import type { PlanChoices } from '../visit/keptShape.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { useText } from './useText.ts'
import { useNow } from './useToday.ts'

const newest = <Each extends { readonly on: string }>(entries: readonly Each[], most: number): readonly Each[] =>
  entries.toSorted((one, other) => one.on.localeCompare(other.on)).slice(-most)

const diaryParts = (
  entries: readonly Entry[],
  advisedOn: string | undefined,
): Pick<Reply, 'checkIns' | 'days' | 'sessions'> => {
  const since = advisedOn === undefined ? '' : localDay(new Date(advisedOn))
  const sessions = entries.filter((entry) => entry.kind === 'session' && entry.on >= since)
  return {
    checkIns: newest(
      entries.filter((entry) => entry.kind === 'checkIn'),
      replyLimits.checkIns,
    ).map(({ on, moment, answers }) => ({ on, moment, answers })),
    days: newest(
      entries.flatMap((entry) =>
        entry.kind === 'day' && entry.pain !== undefined ? [{ on: entry.on, pain: entry.pain }] : [],
      ),
      replyLimits.days,
    ).map((each) => ({ ...each })),
    sessions: {
      count: sessions.length,
      days: new Set(sessions.map(({ on }) => on)).size,
      stopped: sessions.filter((entry) => entry.kind === 'session' && entry.stopped).length,
    },
  }
}
const noDiary: Pick<Reply, 'checkIns' | 'days' | 'sessions'> = {
  checkIns: [],
  days: [],
  sessions: { count: 0, days: 0, stopped: 0 },
}

const activityOf = ({ activity, activityScore }: PlanChoices): Pick<Reply, 'activity'> =>
  activity === undefined
    ? {}
    : { activity: { text: activity, ...(activityScore !== undefined && { score: activityScore }) } }

export type Sayable = {
  readonly level: Level
  readonly answers: Answers
  readonly hasDiary: boolean
  readonly hasActivity: boolean
}

/** What the person can tell somebody, and the reply for a draft of it. Undefined before the first answer and under 16. */
export const useReply = () => {
  const { language } = useText()
  const now = useNow()
  const { context } = useVisit()
  const { advisedOn, plan } = useKept()
  const entries = useDiary(({ entries: all }) => all)
  const [nonce] = useState(newNonce)
  const answers = settle(context.answers)
  const { level, within } = triage(answers)
  if (tooYoung(answers) || answers.emergencySigns === undefined) return undefined
  const sayable: Sayable = { level, answers, hasDiary: entries.length > 0, hasActivity: plan.activity !== undefined }
  const replyFor = ({ leftOut, selfHarm, question, name }: ReplyDraft): Reply => ({
    on: localDay(now),
    app: appVersion,
    rules: rulesVersion,
    language,
    answers: sharedAnswers(answers, { leftOut, selfHarm }),
    leftOut: [...leftOut],
    given: { level, within },
    ...(leftOut.includes('activity') ? {} : activityOf(plan)),
    ...(leftOut.includes('diary') ? noDiary : diaryParts(entries, advisedOn)),
    ...(question.trim() !== '' && { question: question.trim() }),
    ...(name.trim() !== '' && { name: name.trim() }),
    nonce,
  })
  return { ...sayable, replyFor }
}
