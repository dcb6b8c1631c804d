import { Phone } from 'lucide-react'
import { contactFor } from '../guide/contacts.ts'
import { has, holds } from '../guide/language.ts'
import { healthHistory } from '../guide/questions/redFlags.ts'
import { moodSigns } from '../guide/questions/stress.ts'
import { rules } from '../guide/rules/rules.ts'
import { triage } from '../guide/triage.ts'
import { firstOpen, settle } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { StopBox } from '../ui/StopBox.tsx'
import { useCountry, useVisit } from '../visit/VisitProvider.tsx'
import { Because } from './Because.tsx'
import { Contacts } from './Contacts.tsx'
import { LevelBand } from './LevelBand.tsx'
import { ReadAloudPlace } from './ReadAloudPlace.tsx'
import { saidOnPhone } from './saidOnPhone.ts'
import { WayToSummary } from './WayToSummary.tsx'
import { WithNumbers } from './WithNumbers.tsx'
import { useAct } from './useAct.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

/** Call a doctor today: whom, what to say, when to switch to the emergency number. No self-care. */
export const UrgentPage = () => {
  const { say, list, emergency, language } = useText()
  const { reference } = useAnswerWords()
  const { act } = useAct()
  const country = useCountry()
  const { context } = useVisit()
  const answers = settle(context.answers)
  const verdict = triage(answers)
  const selfHarm = holds(has(moodSigns, 'selfHarm'), answers)
  const signs = [
    ...new Set(verdict.because.filter(({ rule }) => rules[rule].level === 'URGENT').flatMap((fired) => fired.answers)),
  ].map(reference)
  const outOfHours = contactFor(country)?.tel.outOfHours
  return (
    <>
      <LevelBand level="URGENT" />
      <div className="wrap stack lg result">
        {selfHarm && country && (
          <section className="panel">
            <h2>{say('advice:urgent.selfHarmTitle')}</h2>
            <p>{say('advice:urgent.selfHarm')}</p>
            <p className="big">
              <WithNumbers text={say(`advice:contacts.${country}.mental`)} country={country} />
            </p>
          </section>
        )}
        <section className="panel">
          <h2>{say('advice:urgent.callGp')}</h2>
          <p>{say('advice:urgent.gpHint')}</p>
          <h3>{say('advice:urgent.callOutOfHours')}</h3>
          {country && (
            <p>
              <WithNumbers text={say(`advice:contacts.${country}.outOfHours`)} country={country} />
            </p>
          )}
          {outOfHours !== undefined && (
            <p>
              <a className="btn" target="_top" href={`tel:${outOfHours}`}>
                <Phone className="i" aria-hidden="true" />
                {say('advice:page.callNumber', { number: outOfHours })}
              </a>
            </p>
          )}
          {holds(has(healthHistory, 'pregnant'), answers) && (
            <p>
              <b>{say('advice:urgent.pregnancy')}</b>
            </p>
          )}
        </section>
        <StopBox title={say('advice:urgent.whenEmergencyTitle')} lines={list('advice:urgent.whenEmergency')}>
          <p>
            <a className="btn danger" target="_top" href={`tel:${emergency}`}>
              <Phone className="i" aria-hidden="true" />
              {say('advice:emergency.callButton')}
            </a>
          </p>
        </StopBox>
        <ReadAloudPlace />
        <p className="remark">
          <b>{say('advice:urgent.hands')}</b>
        </p>
        <Because verdict={verdict} />
        <section className="stack">
          <h2>{say('advice:urgent.sayTitle')}</h2>
          <p className="quote">
            {say('advice:urgent.sayIntro', { signs: signs.map((sign) => saidOnPhone(sign, language)).join('; ') })}
          </p>
        </section>
        {!context.addingDetails && firstOpen(context.answers, context.passed) !== undefined && (
          <section className="stack noprint">
            <p>{say('advice:urgent.addDetailsHint')}</p>
            <p>
              <Button look="quiet" onClick={() => act({ type: 'addDetails' })}>
                {say('advice:urgent.addDetails')}
              </Button>
            </p>
          </section>
        )}
        {country && <Contacts country={country} />}
        <p className="muted">{say('advice:always.result')}</p>
        <div className="row noprint">
          <WayToSummary />
          <Button look="quiet" onClick={() => act({ type: 'mistake' })}>
            {say('advice:page.answers')}
          </Button>
          <Button look="quiet" onClick={() => window.print()}>
            {say('advice:page.print')}
          </Button>
        </div>
      </div>
    </>
  )
}
