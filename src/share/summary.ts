import type { Level } from '../guide/language.ts'
import type { Answers, QuestionId } from '../guide/questions/screens.ts'
import { atLeastAsUrgent, triage, type Verdict } from '../guide/triage.ts'
import { settle } from '../guide/walk.ts'
import { findingsIn, saidTo, type Findings, type References } from './findings.ts'
import { followUpOf, type FollowUpSummary } from './followUpSummary.ts'
import { orientationOf, type Orientation } from './orientation.ts'
import type { Part } from './parts.ts'
import type { Reply } from './reply.ts'

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
  readonly followUp: FollowUpSummary
  readonly question: string | undefined
  readonly orientation: Orientation
}
const signQuestions = [
  'emergencySigns',
  'emergencySigns2',
  'neckInjury',
  'injurySigns',
  'otherSigns',
  'chestClarify',
] as const satisfies readonly QuestionId[]

const adviceOf = ({ given }: Reply, answers: Answers): Summary['advice'] => {
  const { level, because } = triage(answers)
  const against =
    level === given.level ? 'same' : atLeastAsUrgent(given.level, level) ? 'givenMoreUrgent' : 'nowMoreUrgent'
  return { ...given, because, explains: level, against }
}

/** Only what stands in the reply; what was left out or not asked stays unknown. */
export const summaryOf = (reply: Reply): Summary => {
  const shared = { answers: settle(reply.answers), leftOut: reply.leftOut as readonly Part[] }
  const { answers } = shared
  const signs = findingsIn(signQuestions, shared)
  const advice = adviceOf(reply, answers)
  const head = findingsIn(['headachePattern', 'dizziness'], shared)
  const mentions = (question: string) => [...head.present, ...head.unsure].some((each) => each.startsWith(question))
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
    followUp: followUpOf(reply, answers),
    question: reply.question,
    orientation: orientationOf({ ...reply, answers }, signs, advice.against !== 'givenMoreUrgent'),
  }
}
