import { Check, Phone } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { LevelShape, UrgencyBars } from '../drawings/levelShapes.tsx'
import type { FollowUp } from '../guide/followup/checkIn.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { Steps } from '../ui/Steps.tsx'
import { useHeading } from '../ui/useHeading.ts'
import { askSignsAgain } from '../visit/askSignsAgain.ts'
import { useCountry, useVisitActor } from '../visit/VisitProvider.tsx'
import { Barrier } from './Barrier.tsx'
import { Contacts } from './Contacts.tsx'
import { LevelBand } from './LevelBand.tsx'
import { Page } from './Page.tsx'
import { SafetyNet } from './SafetyNet.tsx'
import { useCareNow, type CareNow } from './useCareNow.ts'
import { WayToSummary } from './WayToSummary.tsx'
import { WayToPlan } from './WayToPlan.tsx'
import { useText } from './useText.ts'

/** What the last check-in, or a stop in a session, means: level, reasons, and what changes in the plan. */
export const FollowUpNowPage = () => {
  const { say } = useText()
  const care = useCareNow()
  if (care?.found === undefined)
    return (
      <Page id="plan-now" title={say('followup:result.title')} className="page stack">
        <WayToPlan care={care} />
      </Page>
    )
  return care.found.level === 'EMERGENCY' ? (
    <FollowUpEmergency found={care.found} />
  ) : (
    <FollowUpResult care={care} found={care.found} />
  )
}

/** Call now. The same page as in the guide, without anything to weigh. */
const FollowUpEmergency = ({ found }: { readonly found: FollowUp }) => {
  const { say, list, emergency, t } = useText()
  const heading = useHeading(say('followup:result.title'), 'plan-emergency', t('name'))
  return (
    <section className="emg" aria-labelledby="advice-title advice-urgency">
      <div className="wrap">
        <p className="verdict-line">
          <LevelShape level="EMERGENCY" />
          <span className="urgency">
            <UrgencyBars level="EMERGENCY" />
            <span id="advice-urgency">{say('advice:levels.EMERGENCY.urgency')}</span>
          </span>
        </p>
        <h1 id="advice-title" ref={heading} tabIndex={-1}>
          {say('advice:levels.EMERGENCY.title')}
        </h1>
        <p className="lede">{found.because.map((id) => say(`followup:reasons.${id}`))[0]}</p>
        <a className="call112" target="_top" href={`tel:${emergency}`}>
          <Phone className="i" aria-hidden="true" />
          <span>
            {say('advice:emergency.callButton')}
            <small>{say('advice:emergency.callHint')}</small>
          </span>
        </a>
        <h2>{say('advice:emergency.untilTitle')}</h2>
        <Steps steps={list('advice:emergency.until')} />
        <p>
          <Link className="link" href="/checkin">
            {say('advice:emergency.mistake')}
          </Link>
        </p>
      </div>
    </section>
  )
}

const troubles = ['F-14', 'F-13'] as const

/** What went wrong and what to do: a green "you can start" would be the wrong answer to a burn. */
const TroubleBand = ({ id }: { readonly id: (typeof troubles)[number] }) => {
  const { say, t } = useText()
  const heading = useHeading(say('followup:result.title'), `plan-${id}`, t('name'))
  return (
    <section className="verdict level-gp-soon" aria-labelledby="advice-title">
      <div className="wrap">
        <h1 id="advice-title" ref={heading} tabIndex={-1}>
          {say(`followup:reasons.${id}`)}
        </h1>
        <p className="lede">{say(`followup:actions.${id}`)}</p>
      </div>
    </section>
  )
}

const FollowUpResult = ({ care, found }: { readonly care: CareNow; readonly found: FollowUp }) => {
  const { say } = useText()
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  const country = useCountry()
  const { level } = care.care
  const within =
    typeof found.within === 'number' && level !== 'SELF_CARE' && level === found.level ? found.within : undefined
  const last = care.checkIns.at(-1)?.answers
  const before = care.start.answers.painNow
  const trouble = level === 'SELF_CARE' ? troubles.find((id) => found.because.includes(id)) : undefined
  const others = found.because.filter((id) => id !== trouble)
  return (
    <>
      {trouble === undefined ? (
        <LevelBand
          level={level}
          deadline={within === undefined ? undefined : say('advice:page.days', { count: within })}
        />
      ) : (
        <TroubleBand id={trouble} />
      )}
      <div className="wrap stack lg result">
        {(trouble === undefined || others.length > 0) && (
          <section className="stack">
            <h2>{say('followup:result.why')}</h2>
            {before !== undefined && last?.fuPain !== undefined && (
              <p>{say('followup:result.pain', { before, now: last.fuPain })}</p>
            )}
            {care.start.psfsScore !== undefined && last?.fuFunction !== undefined && (
              <p>{say('followup:result.function', { before: care.start.psfsScore, now: last.fuFunction })}</p>
            )}
            <ul className="reasons">
              {others.map((id) => (
                <li key={id}>
                  <Check className="i" aria-hidden="true" />
                  <div>
                    <p>{say(`followup:reasons.${id}`)}</p>
                    <p>
                      <b>{say(`followup:actions.${id}`)}</b>
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {found.askSignsAgain && (
          <section className="panel">
            <p>{say('followup:result.signsText')}</p>
            <p>
              <Button
                onClick={() => {
                  askSignsAgain(actor)
                  navigate('/guide/s02')
                }}
              >
                {say('followup:result.signs')}
              </Button>
            </p>
          </section>
        )}
        {found.fiveMinutes && <Barrier />}
        <SafetyNet />
        {country && (level !== 'SELF_CARE' || trouble === 'F-14') && <Contacts country={country} />}
        <div className="row">
          <Link className={buttonClass({ look: found.askSignsAgain ? 'quiet' : 'primary' })} href="/plan">
            {say('followup:result.toPlan')}
          </Link>
          <WayToSummary progress />
        </div>
      </div>
    </>
  )
}
