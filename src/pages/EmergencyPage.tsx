import { Phone } from 'lucide-react'
import { LevelShape, UrgencyBars } from '../drawings/levelShapes.tsx'
import { recentInjury } from '../guide/facts.ts'
import { holds } from '../guide/language.ts'
import { triage } from '../guide/triage.ts'
import { settle } from '../guide/walk.ts'
import { rules } from '../guide/rules/rules.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Steps } from '../ui/Steps.tsx'
import { useHeading } from '../ui/useHeading.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { Origin } from './Origin.tsx'
import { saidOnPhone } from './saidOnPhone.ts'
import { useAct } from './useAct.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

/** Call the emergency number now. No care, no scores, nothing to weigh. */
export const EmergencyPage = () => {
  const { t, say, list, emergency, language } = useText()
  const { reference } = useAnswerWords()
  const { act } = useAct()
  const visit = useVisit()
  const answers = settle(visit.context.answers)
  const { because } = triage(answers)
  const signs = [
    ...new Set(because.filter(({ rule }) => rules[rule].level === 'EMERGENCY').flatMap((fired) => fired.answers)),
  ].map(reference)
  const heading = useHeading(say('advice:page.yours'), 'emergency', t('name'))
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
        <p className="lede">{say('advice:levels.EMERGENCY.lead')}</p>
        <a className="call112" target="_top" href={`tel:${emergency}`}>
          <Phone className="i" aria-hidden="true" />
          <span>
            {say('advice:emergency.callButton')}
            <small>{say('advice:emergency.callHint')}</small>
          </span>
        </a>
        <h2>{say('advice:emergency.signsTitle')}</h2>
        <ul className="lines">
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <h2>{say('advice:emergency.untilTitle')}</h2>
        <Steps
          steps={[
            ...(holds(recentInjury, answers) ? [say('advice:emergency.injury')] : []),
            ...list('advice:emergency.until'),
          ]}
        />
        <h2>{say('advice:emergency.sayTitle')}</h2>
        <p>{say('advice:emergency.say', { signs: signs.map((sign) => saidOnPhone(sign, language)).join('; ') })}</p>
        <p>
          <button type="button" className="link" onClick={() => act({ type: 'mistake' })}>
            {say('advice:emergency.mistake')}
          </button>
        </p>
        <Origin
          of={because
            .filter(({ rule }) => rules[rule].level === 'EMERGENCY')
            .map(({ rule }) => `advice:reasons.${rule}`)}
        />
      </div>
      {visit.matches({ emergency: 'confirming' }) && (
        <Dialog title={say('advice:emergency.confirmTitle')} onCancel={() => act({ type: 'stillTrue' })}>
          <p>{say('advice:emergency.confirmText')}</p>
          <ul className="lines">
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <div className="row">
            <Button onClick={() => act({ type: 'stillTrue' })}>{say('advice:emergency.confirmNo')}</Button>
            <Button look="quiet" onClick={() => act({ type: 'mistake' })}>
              {say('advice:emergency.confirmYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
