import { followUp, type FollowUp } from '../guide/followup/checkIn.ts'
import type { Level } from '../guide/language.ts'
import type { Answers, QuestionId } from '../guide/questions/screens.ts'
import { atLeastAsUrgent, triage, type Verdict } from '../guide/triage.ts'
import { settle } from '../guide/walk.ts'
import { findingsIn, saidTo, type Findings, type References } from './findings.ts'
import { orientationOf, type Orientation } from './orientation.ts'
import type { Part } from './parts.ts'
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
/** One page for a clinician, as data: answers by reference, in the order of section g of the clinical text. */
export type Summary = {
  readonly made: Pick<Reply, 'on' | 'app' | 'rules' | 'leftOut' | 'name'> & { readonly country: References }
  /** Complaints beside the neck, for the reason of the visit. */
  readonly reason: { readonly headache: boolean; readonly dizziness: boolean }
  readonly advice: Reply['given'] & {
    readonly because: Verdict['because']
    /** What our rules make of the shared answers, and the given advice against it. */
    readonly explains: Level
    readonly against: 'same' | 'givenMoreUrgent' | 'nowMoreUrgent'
  }
  readonly signs: Findings & { readonly injury: References }
  readonly history: Findings & { readonly age: References }
  readonly places: References
  readonly pain: { readonly now: number | undefined; readonly duration: References; readonly course: References }
  readonly hindrance: {
    readonly score: number | undefined
    readonly areas: References
    readonly activity: Reply['activity']
  }
  readonly arms: Findings & { readonly details: References }
  readonly head: Findings & { readonly details: References }
  readonly movement: References
  readonly contributing: {
    readonly posture: References
    readonly load: References
    readonly stress: number | undefined
    readonly mood: Findings
    readonly sleep: References
  }
  readonly tried: References
  readonly followUp: {
    readonly checkIns: readonly CheckInRow[]
    readonly days: DaysSummary | undefined
    /** What the last check-in meant. */
    readonly after: Pick<FollowUp, 'level' | 'because'> | undefined
    readonly sessions: Reply['sessions']
  }
  readonly question: string | undefined
  readonly orientation: Orientation
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

const signQuestions = [
  'emergencySigns',
  'emergencySigns2',
  'neckInjury',
  'injurySigns',
  'otherSigns',
  'chestClarify',
] as const satisfies readonly QuestionId[]

const byDay = (one: { readonly on: string }, other: { readonly on: string }): number => one.on.localeCompare(other.on)

const adviceOf = ({ given }: Reply, answers: Answers): Summary['advice'] => {
  const { level, because } = triage(answers)
  const against =
    level === given.level ? 'same' : atLeastAsUrgent(given.level, level) ? 'givenMoreUrgent' : 'nowMoreUrgent'
  return { ...given, because, explains: level, against }
}

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

/** Only what stands in the reply; what was left out or not asked stays unknown. */
export const summaryOf = (reply: Reply): Summary => {
  const shared = { answers: settle(reply.answers), leftOut: reply.leftOut as readonly Part[] }
  const { answers } = shared
  const signs = findingsIn(signQuestions, shared)
  const advice = adviceOf(reply, answers)
  const head = findingsIn(['headachePattern', 'dizziness'], shared)
  const mentions = (question: string) => [...head.present, ...head.unsure].some((each) => each.startsWith(question))
  const psfs = reply.activity?.score === undefined ? {} : { psfsScore: reply.activity.score }
  const arms = findingsIn(['armSymptoms'], shared)
  return {
    made: {
      on: reply.on,
      app: reply.app,
      rules: reply.rules,
      leftOut: reply.leftOut,
      ...(reply.name !== undefined && { name: reply.name }),
      country: saidTo(['country'], shared),
    },
    reason: { headache: mentions('headachePattern'), dizziness: mentions('dizziness') },
    advice,
    signs: { ...signs, injury: saidTo(['injuryChecked', 'unsureClarify'], shared) },
    history: { ...findingsIn(['healthHistory', 'precautions'], shared), age: saidTo(['ageBand'], shared) },
    places: saidTo(['painRegions'], shared),
    pain: {
      now: answers.painNow,
      duration: saidTo(['duration'], shared),
      course: saidTo(['trend', 'episodes'], shared),
    },
    hindrance: {
      score: answers.interferenceScore,
      areas: saidTo(['interferenceAreas'], shared),
      activity: reply.activity,
    },
    arms: {
      ...arms,
      present: [...arms.present, ...signs.present.filter((sign) => sign === 'otherSigns.clumsyGait')],
      details: saidTo(['armWeaknessCourse', 'armBothSides', 'armKnown', 'cordCourse'], shared),
    },
    head: { ...head, details: saidTo(['headacheDays', 'painkillerDays'], shared) },
    movement: saidTo(['rotationLimit', 'tenderSpot'], shared),
    contributing: {
      posture: saidTo(['postureContext', 'screenHours'], shared),
      load: saidTo(['loadFactors'], shared),
      stress: answers.stressLevel,
      mood: findingsIn(['moodSigns'], shared),
      sleep: saidTo(['sleepFactors'], shared),
    },
    tried: saidTo(['triedSelfCare', 'triedWeeks', 'triedEffect'], shared),
    followUp: {
      checkIns: reply.checkIns.toSorted(byDay).map(checkInRow),
      days: daysOf(reply),
      after: followUp({ answers, episodesYear: 1, ...psfs }, reply.checkIns.toSorted(byDay)),
      sessions: reply.sessions,
    },
    question: reply.question,
    orientation: orientationOf({ ...reply, answers }, signs, advice.against !== 'givenMoreUrgent'),
  }
}
