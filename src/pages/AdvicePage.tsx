import { Play, Printer, RotateCcw } from 'lucide-react'
import { Link } from 'wouter'
import { advise, type Advice } from '../guide/advise.ts'
import { needsNerveRemark } from '../guide/care/referral.ts'
import { contactFor } from '../guide/contacts.ts'
import { settle, tooYoung } from '../guide/walk.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { Lines, Steps } from '../ui/Steps.tsx'
import { useCountry, useVisit } from '../visit/VisitProvider.tsx'
import { Because } from './Because.tsx'
import { ChildAdvice } from './ChildAdvice.tsx'
import { Contacts } from './Contacts.tsx'
import { InstallHint } from './InstallHint.tsx'
import { KeepQuestion } from './KeepQuestion.tsx'
import { LevelBand } from './LevelBand.tsx'
import { LeftOut } from './LeftOut.tsx'
import { MuscleCards } from './MuscleCards.tsx'
import { Origin } from './Origin.tsx'
import { PlanList } from './PlanList.tsx'
import { PracticeContact } from './PracticeContact.tsx'
import { ReadAloudPlace } from './ReadAloudPlace.tsx'
import { Recheck } from './Recheck.tsx'
import { SafetyNet } from './SafetyNet.tsx'
import { WayToSummary } from './WayToSummary.tsx'
import { WhenMoreUrgent } from './WhenMoreUrgent.tsx'
import { useAct } from './useAct.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useCareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

/** Result for GP soon, physiotherapist and self-care; under 16 gets its own short page. */
export const AdvicePage = () => {
  const { context } = useVisit()
  const advice = advise(context.answers)
  return tooYoung(settle(context.answers)) ? <ChildAdvice advice={advice} /> : <AdultAdvice advice={advice} />
}

type Planned = Pick<Advice, 'plan' | 'level' | 'modules' | 'cautions' | 'hidden'>

const AdultAdvice = ({ advice }: { readonly advice: Advice }) => {
  const { say, list } = useText()
  const { act } = useAct()
  const country = useCountry()
  const answers = settle(useVisit().context.answers)
  const { level, within } = advice
  const now = useCareNow()
  const care: Planned = now?.found === undefined ? advice : { ...now.care, plan: now.plan }
  const referralFirst = level === 'PHYSIO' && contactFor(country)?.physioDirect !== true
  const deadline = typeof within === 'number' ? say('advice:page.days', { count: within }) : undefined
  const steps =
    level === 'GP_SOON'
      ? 'advice:page.gpSteps'
      : level === 'PHYSIO'
        ? referralFirst
          ? 'advice:page.referralSteps'
          : 'advice:page.physioSteps'
        : 'advice:page.selfCareSteps'
  return (
    <>
      <LevelBand level={level} deadline={deadline} />
      <div className="wrap result res">
        <div className="stack lg">
          <ReadAloudPlace />
          {now?.found !== undefined && (
            <p className="remark">
              <b>{say('advice:page.since')}</b> <Link href="/plan/now">{say('advice:page.sinceLink')}</Link>
            </p>
          )}
          <Because verdict={advice} />
          <section className="stack">
            <h2>{say('advice:page.doNow')}</h2>
            {referralFirst && (
              <p>
                <b>{say('advice:physio.noDirectAccess')}</b>
              </p>
            )}
            <Steps steps={list(steps)} />
            {level === 'GP_SOON' && <p>{say('advice:gp.findNumber')}</p>}
            {level === 'PHYSIO' && <p className="muted">{say('advice:physio.noPromise')}</p>}
            {level === 'PHYSIO' && <PracticeContact />}
          </section>
          {level === 'GP_SOON' && <WhatToTell advice={advice} />}
          <SafetyNet />
          <WayToSummary when="asked" />
          {advice.nudges.length > 0 && (
            <section className="stack">
              <h2>{say('advice:page.nudges')}</h2>
              <Lines lines={advice.nudges.map((id) => say(`advice:nudges.${id}`))} />
              <Origin of={advice.nudges.map((id) => `advice:nudges.${id}`)} />
            </section>
          )}
          {care.modules.length > 0 && (
            <p className="noprint">
              <Link className={buttonClass({})} href="/plan">
                <Play className="i" aria-hidden="true" />
                {say('advice:page.toPlan')}
              </Link>
            </p>
          )}
          <PlanList advice={care} />
          <LeftOut hidden={care.hidden} />
          <WhenMoreUrgent answers={answers} />
          {advice.recheck.length > 0 && <Recheck moments={advice.recheck} />}
          {country && <Contacts country={country} />}
          <KeepQuestion />
          <InstallHint />
          <p className="muted">
            {say('advice:always.result')} {say('advice:always.summary')}
          </p>
          <div className="row noprint">
            <WayToSummary when="notAsked" />
            <Button look="quiet" onClick={() => act({ type: 'checkAnswers' })}>
              {say('advice:page.answers')}
            </Button>
            <Button look="quiet" onClick={() => window.print()}>
              <Printer className="i" aria-hidden="true" />
              {say('advice:page.print')}
            </Button>
            <Button look="quiet" onClick={() => act({ type: 'restart' })}>
              <RotateCcw className="i" aria-hidden="true" />
              {say('advice:page.restart')}
            </Button>
          </div>
        </div>
        <MuscleCards muscles={advice.muscles} nerveRemark={needsNerveRemark(answers)} />
      </div>
    </>
  )
}

/** The answers behind the reasons, to read out to the GP. */
const WhatToTell = ({ advice }: { readonly advice: Advice }) => {
  const { say } = useText()
  const { reference } = useAnswerWords()
  const told = [...new Set(advice.because.flatMap(({ answers }) => answers))].map(reference)
  return (
    <section className="stack">
      <h2>{say('advice:gp.tellTitle')}</h2>
      <Lines lines={told} />
    </section>
  )
}
