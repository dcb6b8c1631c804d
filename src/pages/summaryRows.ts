import type { Findings } from '../share/findings.ts'
import type { Summary } from '../share/summary.ts'
import type { SummaryWords } from './summaryWords.ts'

/** One fact. `alert`: a warning sign, or a remark that must not be overlooked. */
export type SummaryLine = {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly alert?: boolean
}
const shownRules = 4

const line = ({ say }: SummaryWords, id: string, text: string, alert = false): readonly SummaryLine[] =>
  text === '' ? [] : [{ id, label: say(`summary:lines.${id}`), text, ...(alert && { alert }) }]

const findings = (
  w: SummaryWords,
  { present, denied, unsure, unknown }: Findings,
  alert = false,
): readonly SummaryLine[] => [
  ...line(w, 'present', w.words(present), alert),
  ...line(w, 'unsure', w.words(unsure), alert),
  ...line(w, 'denied', w.words(denied)),
  ...line(w, 'unknown', w.words(unknown)),
]

const deadline = ({ say }: SummaryWords, { within }: Summary['advice']): string =>
  typeof within === 'number' ? say('summary:days', { count: within }) : say(`summary:${within}`)

export const madeLines = (w: SummaryWords, { made }: Summary): readonly SummaryLine[] => [
  ...line(
    w,
    'made',
    w.say('summary:made', { date: w.date(made.on), app: made.app, rules: made.rules, country: w.words(made.country) }),
  ),
  ...line(w, 'name', made.name ?? ''),
  ...line(w, 'leftOut', made.leftOut.map((part) => w.say(`summary:parts.${part}`)).join('; '), true),
]

export const reasonLines = (w: SummaryWords, { reason }: Summary): readonly SummaryLine[] =>
  line(
    w,
    'reason',
    [
      w.say('summary:reason'),
      ...(reason.headache ? [w.say('summary:reasonHeadache')] : []),
      ...(reason.dizziness ? [w.say('summary:reasonDizziness')] : []),
    ].join('; '),
  )

/** The rules of the most urgent level with the answers that count, the others by id. */
export const adviceLines = (w: SummaryWords, { advice }: Summary): readonly SummaryLine[] => {
  const [deciding, others] = [advice.because.slice(0, shownRules), advice.because.slice(shownRules)]
  const now = advice.because[0]
  return [
    ...line(w, 'advice', `${w.say(`summary:levels.${advice.level}`)}; ${deadline(w, advice)}`),
    ...(advice.against === 'same'
      ? []
      : line(
          w,
          'against',
          w.say(`summary:${advice.against}`, { level: w.say(`summary:levels.${advice.explains}`) }),
          true,
        )),
    ...line(
      w,
      'because',
      deciding
        .map(({ rule, answers }) => (answers.length > 0 ? `${rule} (${answers.map(w.answer).join('; ')})` : rule))
        .join('; '),
    ),
    ...line(w, 'alsoRules', now === undefined ? '' : others.map(({ rule }) => rule).join(', ')),
  ]
}

export const signLines = (w: SummaryWords, { signs }: Summary): readonly SummaryLine[] => [
  ...findings(w, signs, true),
  ...line(w, 'injury', w.words(signs.injury)),
]

export const historyLines = (w: SummaryWords, { history }: Summary): readonly SummaryLine[] => [
  ...line(w, 'age', w.words(history.age)),
  ...findings(w, history),
]

export const placeLines = (w: SummaryWords, { places }: Summary): readonly SummaryLine[] =>
  line(w, 'places', w.places(places.map((each) => each.slice('painRegions.'.length))))

export const painLines = (w: SummaryWords, { pain }: Summary): readonly SummaryLine[] => [
  ...line(w, 'painNow', w.score(pain.now)),
  ...line(w, 'duration', w.words(pain.duration)),
  ...line(w, 'course', w.words(pain.course)),
]

export const hindranceLines = (
  w: SummaryWords,
  { hindrance: { score, areas, activity } }: Summary,
): readonly SummaryLine[] => [
  ...line(w, 'hindrance', w.score(score)),
  ...line(w, 'areas', w.words(areas)),
  ...line(
    w,
    'activity',
    activity?.score === undefined
      ? (activity?.text ?? '')
      : w.say('summary:activityScore', { text: activity.text, score: activity.score }),
  ),
]

export const armLines = (w: SummaryWords, { arms }: Summary): readonly SummaryLine[] => [
  ...findings(w, arms),
  ...line(w, 'details', w.words(arms.details)),
]

export const headLines = (w: SummaryWords, { head }: Summary): readonly SummaryLine[] => [
  ...findings(w, head),
  ...line(w, 'details', w.words(head.details)),
]

export const movementLines = (w: SummaryWords, { movement }: Summary): readonly SummaryLine[] =>
  line(w, 'movement', w.words(movement))

export const contributingLines = (w: SummaryWords, { contributing }: Summary): readonly SummaryLine[] => [
  ...line(w, 'posture', w.words(contributing.posture)),
  ...line(w, 'load', w.words(contributing.load)),
  ...line(w, 'stress', w.score(contributing.stress)),
  ...line(w, 'mood', moodWords(w, contributing.mood)),
  ...line(w, 'sleep', w.words(contributing.sleep)),
]
const moodWords = (w: SummaryWords, { present, denied, unknown }: Findings): string =>
  [
    w.words([...present, ...unknown.filter((each) => each.includes('.'))]),
    denied.length === 0 ? '' : `${w.say('summary:lines.denied').toLowerCase()}: ${w.words(denied)}`,
  ]
    .filter((each) => each !== '')
    .join('; ')

export const triedLines = (w: SummaryWords, { tried }: Summary): readonly SummaryLine[] =>
  line(w, 'tried', w.words(tried))

export const followUpLines = (
  w: SummaryWords,
  { followUp: { days, sessions, after } }: Summary,
): readonly SummaryLine[] => [
  ...line(
    w,
    'days',
    days === undefined
      ? ''
      : w.say('summary:daysLine', { ...days, from: w.shortDate(days.from), to: w.shortDate(days.to) }),
  ),
  ...line(w, 'sessions', sessions.count === 0 ? '' : w.say('summary:sessions', sessions)),
  ...line(
    w,
    'after',
    after === undefined || after.because.length === 0
      ? ''
      : `${w.say(`summary:levels.${after.level}`)} (${after.because.join(', ')})`,
    after !== undefined && after.level !== 'SELF_CARE' && after.level !== 'PHYSIO',
  ),
]

export const questionLines = (w: SummaryWords, { question }: Summary): readonly SummaryLine[] =>
  line(w, 'question', question ?? '')

const courseWords = ({ say }: SummaryWords, { course }: Summary['orientation']): string =>
  typeof course === 'string'
    ? say(`summary:courses.${course}`)
    : say('summary:courses.deviating', { why: course.map((each) => say(`summary:deviations.${each}`)).join('; ') })

export const orientationLines = (w: SummaryWords, { orientation }: Summary): readonly SummaryLine[] => [
  ...line(w, 'grade', w.say(`summary:grades.${orientation.grade}`)),
  ...line(w, 'courseKind', `${courseWords(w, orientation)}. ${w.say('summary:notDiagnosis')}`),
]
