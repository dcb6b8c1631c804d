import { abnormalCourse, handsOff, nerveSigns } from '../guide/facts.ts'
import { answersNow } from '../guide/followup/checkIn.ts'
import { holds, type Level } from '../guide/language.ts'
import { questionById } from '../guide/questions/screens.ts'
import { atLeastAsUrgent, triage } from '../guide/triage.ts'
import type { Findings } from './findings.ts'
import type { Reply } from './reply.ts'

/** Where the answers point in the KNGF guideline. Not a diagnosis: nobody was examined. */
export type Orientation = {
  /** `unknown`: signs, health, arms or head were left out or not answered, so nothing can be said. */
  readonly grade: 'oneOrTwo' | 'threePossible' | 'fourNotExcluded' | 'unknown'
  readonly course: 'normal' | 'unknown' | readonly Deviation[]
}
/** Why the course is deviating: each that holds, at least one. */
export type Deviation = 'long' | 'recurrent' | 'notImproving'

const minimum = (reference: string): Level => {
  const [question = '', option = ''] = reference.split('.')
  const { min } = questionById[question as keyof typeof questionById] as { readonly min?: { [option: string]: Level } }
  return min?.[option] ?? 'SELF_CARE'
}

const mayBeFour = ({ answers, checkIns }: Reply, signs: Findings): boolean =>
  holds(handsOff, answers) ||
  signs.unsure.length > 0 ||
  signs.present.some((sign) => atLeastAsUrgent(minimum(sign), 'GP_SOON')) ||
  triage(answers).because.some(
    // thoughts of self-harm are urgent, but no sign of the neck
    ({ rule, answers: why }) => /^R-(EM|UR)-/.test(rule) && why.some((each) => !each.startsWith('moodSigns.')),
  ) ||
  checkIns.some(({ answers: { fuNewSigns = [] } }) => fuNewSigns.some((sign) => sign !== 'none'))

const needed = ['emergencySigns', 'emergencySigns2', 'neckInjury', 'healthHistory', 'otherSigns'] as const
const alsoNeeded = ['armSymptoms', 'headachePattern', 'dizziness'] as const

const gradeOf = (reply: Reply, signs: Findings, explained: boolean): Orientation['grade'] => {
  if (mayBeFour(reply, signs)) return 'fourNotExcluded'
  if (!explained || [...needed, ...alsoNeeded].some((id) => reply.answers[id] === undefined)) return 'unknown'
  return holds(nerveSigns, reply.answers) ? 'threePossible' : 'oneOrTwo'
}

/** Normal is up to 6 weeks and improving, at the last check-in if there was one. */
const courseOf = ({ answers, checkIns }: Reply): Orientation['course'] => {
  const last = checkIns.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1)
  const now = last === undefined ? answers : answersNow({ answers, episodesYear: 1 }, last)
  const change = last?.answers.fuChange
  if (now.duration === undefined || (now.trend === undefined && change === undefined)) return 'unknown'
  const improving = change === undefined ? now.trend === 'better' : change === 'muchBetter' || change === 'bitBetter'
  const deviations: readonly Deviation[] = [
    ...(holds(abnormalCourse, now) ? (['long'] as const) : []),
    ...(answers.episodes === 'frequent' ? (['recurrent'] as const) : []),
    ...(improving ? [] : (['notImproving'] as const)),
  ]
  return deviations.length === 0 ? 'normal' : deviations
}

/** `explained`: the shared answers give at least the advice that the person got. */
export const orientationOf = (reply: Reply, signs: Findings, explained: boolean): Orientation => ({
  grade: gradeOf(reply, signs, explained),
  course: courseOf(reply),
})
