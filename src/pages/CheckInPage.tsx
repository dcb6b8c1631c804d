import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { addCheckIn, diaryWritten } from '../diary/diary.ts'
import type { CheckInAnswers } from '../guide/followup/checkIn.ts'
import { fuChange, fuDone, fuFunction, fuNewSigns, fuPain, fuSideEffects } from '../guide/followup/questions.ts'
import type { Answer, Question } from '../guide/language.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useKept } from '../visit/kept.ts'
import { checkInDays, dueOn } from './checkInDays.ts'
import { Page } from './Page.tsx'
import { firstInput, QuestionField } from './QuestionField.tsx'
import { questionWords } from './questionWords.ts'
import { useCareNow, type CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'
import { useToday } from './useToday.ts'

const errorKeys = { one: 'errors.one', many: 'errors.many', scale: 'errors.scale' } as const

/** A check-in, new signs first. Without a kept advice the whole questions are asked, warning signs included. */
export const CheckInPage = () => {
  const { say } = useText()
  const care = useCareNow()
  if (care !== undefined) return <CheckInForm care={care} />
  return (
    <Page id="check-in" title={say('followup:checkIn.title')} className="page stack">
      <p className="lede">{say('followup:checkIn.nothing')}</p>
      <p>
        <Link className={buttonClass({})} href="/">
          {say('followup:checkIn.nothingButton')}
        </Link>
      </p>
    </Page>
  )
}

const oneSecond = (): Promise<void> => new Promise((done) => setTimeout(done, 1000)) // a browser's storage can hang
const optionsOf = (question: Question): readonly string[] =>
  question.kind === 'one' || question.kind === 'many' ? question.options : []

const CheckInForm = ({ care }: { readonly care: CareNow }) => {
  const { t, say } = useText()
  const [, navigate] = useLocation()
  const activity = useKept(({ plan }) => plan.activity)
  const [answers, setAnswers] = useState<CheckInAnswers>({})
  const [screen, setScreen] = useState(0)
  const [showErrors, setShowErrors] = useState(0)
  const [isDone, setIsDone] = useState(false)
  const today = useToday()
  const due = dueOn(checkInDays(care.advisedOn, care.checkIns), today) ?? care.checkIns.at(-1)?.moment ?? 'day3'
  const [moment] = useState(due)
  const first: readonly Question[] = [fuNewSigns, fuPain, fuChange]
  const second: readonly Question[] = [...(activity ? [fuFunction] : []), fuSideEffects, fuDone]
  // day 3 is one screen; trouble from the exercises is asked there too
  const screens = moment === 'day3' ? [[...first, fuSideEffects]] : [first, second]
  const asked = screens[screen] ?? []
  const given: { readonly [question: string]: Answer | undefined } = answers
  const missing = asked.filter(({ id, required }) => required && given[id] === undefined)
  const errorOf = ({ kind }: Question) => t(errorKeys[kind === 'scale' || kind === 'many' ? kind : 'one'])
  const finish = (mayWait: boolean) => {
    addCheckIn({ on: today, start: care.advisedOn, moment, answers })
    setIsDone(true)
    const show = () => navigate('/plan/now', { replace: true })
    // what the next page says must have arrived in the diary, but a warning sign waits for nothing
    if (mayWait) void Promise.race([diaryWritten(), oneSecond()]).then(show)
    else show()
  }
  const next = () => {
    if (isDone) return
    if (missing.length > 0) {
      setShowErrors((times) => times + 1)
      return
    }
    setShowErrors(0)
    const signs: readonly string[] = answers.fuNewSigns ?? []
    const decided = signs.includes('emergencyAny') || signs.includes('urgentAny')
    if (decided || screen === screens.length - 1) finish(!decided)
    else setScreen(screen + 1)
  }
  return (
    <form
      className="q"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      <div className="wrap q-top">
        {showErrors > 0 && missing.length > 0 && (
          <ErrorSummary
            key={showErrors}
            title={t('errors.title')}
            problems={missing.map((question) => ({
              target: firstInput(question, optionsOf(question)),
              text: t('errors.for', {
                error: errorOf(question),
                question: say(`${questionWords(question.id)}.q`),
              }),
            }))}
          />
        )}
      </div>
      <Page
        id={`check-in-${screen}`}
        title={`${say('followup:checkIn.title')}: ${say(`followup:checkIn.moments.${moment}`)}`}
        prefix={showErrors > 0 && missing.length > 0 ? t('errors.prefix') : ''}
        className="q-body"
      >
        {screen === 0 && <p className="lede">{say('followup:checkIn.lede')}</p>}
        {asked.map((question) => (
          <div key={question.id} className="stack">
            {question.id === 'fuFunction' && activity && <p className="quote">{activity}</p>}
            <QuestionField
              question={question}
              optionsShown={optionsOf(question)}
              answer={given[question.id]}
              onAnswer={(value) => {
                const { [question.id]: _old, ...rest } = given
                setAnswers(value === undefined ? rest : { ...rest, [question.id]: value })
              }}
              asksInHeading={false}
              error={showErrors > 0 && missing.includes(question) ? errorOf(question) : undefined}
            />
          </div>
        ))}
        <div className="row q-next">
          <Button submit>{say('followup:checkIn.next')}</Button>
          {screen > 0 && (
            <Button look="quiet" onClick={() => setScreen(screen - 1)}>
              {say('followup:checkIn.back')}
            </Button>
          )}
        </div>
      </Page>
    </form>
  )
}
