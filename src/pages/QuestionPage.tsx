import { ArrowRight, ChevronLeft } from 'lucide-react'
import type { Answer, AnswerSheet, Question } from '../guide/language.ts'
import { parts, screens, type QuestionId, type ScreenId } from '../guide/questions/screens.ts'
import { missingOn, optionsShown, questionsShown, screenBefore, screensToWalk, settle } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { Page } from './Page.tsx'
import { firstInput, QuestionField } from './QuestionField.tsx'
import { TopRow } from './TopRow.tsx'
import { useAct } from './useAct.ts'
import { useText } from './useText.ts'

const errorKeys = {
  one: 'errors.one',
  yesNo: 'errors.one',
  many: 'errors.many',
  scale: 'errors.scale',
  bodyMap: 'errors.bodyMap',
} as const

/** One screen of questions. */
export const QuestionPage = () => {
  const { t, say } = useText()
  const act = useAct()
  const { context } = useVisit()
  const { open, answers, showErrors, addingDetails, returnTo } = context
  const settled = settle(answers)
  const asked = questionsShown(open, settled)
  const missing: readonly string[] = showErrors ? missingOn(open, answers) : []
  const single = asked.length === 1 ? asked[0] : undefined
  const title = say(`questions:screens.${open}`)
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
    <form
      className="q"
      method="dialog" // before the script runs Next must not put answers into the address
      autoComplete="off" // nor may the browser bring back answers that were erased
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        act({ type: 'next' })
      }}
    >
      <div className="wrap q-top">
        <TopRow>
          <button type="button" className="back" onClick={() => act({ type: 'back' })}>
            <ChevronLeft className="i" aria-hidden="true" />
            {backLabel}
          </button>
        </TopRow>
        <Progress screen={open} />
        {addingDetails && <p className="remark">{t('question.addingDetails')}</p>}
        {problems.length > 0 && <ErrorSummary title={t('errors.title')} problems={problems} key={missing.join()} />}
      </div>
      <Page
        id={open}
        title={title}
        heading={single ? say(`questions:questions.${single.id}.q`) : title}
        prefix={missing.length > 0 ? t('errors.prefix') : ''}
        className="q-body"
      >
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
      </Page>
    </form>
  )
}

const Progress = ({ screen }: { readonly screen: ScreenId }) => {
  const { t } = useText()
  const { context } = useVisit()
  const part = screens.find(({ id }) => id === screen)?.part ?? 'safety'
  const walk = screensToWalk(context.answers)
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
                <i key={id} className={id === screen ? 'now' : context.passed.includes(id) ? 'done' : ''} />
              ))}
          </span>
        ))}
      </span>
    </p>
  )
}
