import { ArrowRight, ChevronLeft } from 'lucide-react'
import { memo } from 'react'
import type { Visit, VisitEvent } from '../guide/flow.ts'
import type { Answer, AnswerSheet, Question } from '../guide/language.ts'
import { parts, screens, type QuestionId } from '../guide/questions/screens.ts'
import { missingOn, optionsShown, questionsShown, screenBefore, screensToWalk, settle } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { firstInput, QuestionField } from './QuestionField.tsx'
import { TopRow } from './TopRow.tsx'
import { useText } from './useText.ts'

const errorKeys = {
  one: 'errors.one',
  yesNo: 'errors.one',
  many: 'errors.many',
  scale: 'errors.scale',
  bodyMap: 'errors.bodyMap',
} as const

type Props = {
  readonly visit: Visit
  readonly act: (event: VisitEvent) => void
}

/** What a screen of questions shows. */
const Screen = ({ visit, act }: Props) => {
  const { t, say } = useText()
  const { open, answers, showErrors, addingDetails, returnTo } = visit
  const settled = settle(answers)
  const asked = questionsShown(open, settled)
  const missing: readonly string[] = showErrors ? missingOn(open, answers) : []
  const single = asked.length === 1 ? asked[0] : undefined
  const errorFor = (question: Question) => (missing.includes(question.id) ? t(errorKeys[question.kind]) : undefined)
  const problems = asked
    .filter(({ id }) => missing.includes(id))
    .map((question) => ({
      target: firstInput(question, optionsShown(question, settled)),
      text: t('errors.for', {
        error: t(errorKeys[question.kind]),
        question: say(`questions:questions.${question.id}.q`),
      }),
    }))
  const answer = (question: Question) => (value: Answer | undefined) =>
    act({ type: 'answer', question: question.id as QuestionId, value }) // every question on a screen is one of ours
  const backLabel =
    returnTo === 'review'
      ? t('question.toReview')
      : screenBefore(open, answers) === undefined
        ? t('question.toStart')
        : t('question.back')
  return (
    <>
      <div className="wrap q-top">
        <TopRow>
          <button type="button" className="back" onClick={() => act({ type: 'back' })}>
            <ChevronLeft className="i" aria-hidden="true" />
            {backLabel}
          </button>
        </TopRow>
        <Progress visit={visit} />
        {addingDetails && <p className="remark">{t('question.addingDetails')}</p>}
        {problems.length > 0 && <ErrorSummary title={t('errors.title')} problems={problems} key={missing.join()} />}
      </div>
      <div className="wrap q-body">
        <h1 tabIndex={-1}>{say(single ? `questions:questions.${single.id}.q` : `questions:screens.${open}`)}</h1>
        {asked.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            optionsShown={optionsShown(question, settled)}
            answer={(answers as AnswerSheet)[question.id]}
            onAnswer={answer(question)}
            asksInHeading={question === single}
            error={errorFor(question)}
          />
        ))}
        <div className="row q-next">
          <Button submit>
            {t('question.next')}
            <ArrowRight className="i" aria-hidden="true" />
          </Button>
        </div>
      </div>
    </>
  )
}

/** All that a screen shows of a visit. */
const seenOf = ({ open, answers, passed, showErrors, addingDetails, returnTo }: Visit): string => {
  const settled = settle(answers)
  const asked = questionsShown(open, settled).map((question) => [
    question.id,
    optionsShown(question, settled),
    (answers as AnswerSheet)[question.id],
  ])
  return JSON.stringify([open, asked, screensToWalk(answers), passed, showErrors, addingDetails, returnTo])
}
export const looksTheSame = (one: Visit, other: Visit): boolean => one === other || seenOf(one) === seenOf(other)

/** One screen of questions; what was made ahead stays as it is, unless something on it changes. */
export const QuestionScreen = memo(
  Screen,
  (one, other) => looksTheSame(one.visit, other.visit) && one.act === other.act,
)

const Progress = ({ visit }: { readonly visit: Visit }) => {
  const { t } = useText()
  const { open, answers, passed } = visit
  const part = screens.find(({ id }) => id === open)?.part ?? 'safety'
  const walk = screensToWalk(answers)
  return (
    <p className="where">
      <span>
        <b>{t(`parts.${part}`)}</b> · {t('partOf', { part: parts.indexOf(part) + 1, total: parts.length })}
      </span>
      <span className="dots" aria-hidden="true">
        {parts.map((each) => (
          <span className="dot-part" key={each}>
            {walk
              .filter((id) => screens.find((other) => other.id === id)?.part === each)
              .map((id) => (
                <i key={id} className={id === open ? 'now' : passed.includes(id) ? 'done' : ''} />
              ))}
          </span>
        ))}
      </span>
    </p>
  )
}
