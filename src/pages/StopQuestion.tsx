import { Phone } from 'lucide-react'
import { useState } from 'react'
import { asksIfPassed, stopSigns, type Passed, type StopSign } from '../session/stopSigns.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useHeading } from '../ui/useHeading.ts'
import { useText } from './useText.ts'

type Props = {
  readonly onStop: (signs: readonly StopSign[], passed: Passed | undefined) => void
  readonly onMistake: () => void
}
const passings: readonly Passed[] = ['yes', 'no', 'unsure']

/** Which stop sign it was, and whether it passed. A mis-tap goes back to the session, which waits. */
export const StopQuestion = ({ onStop, onMistake }: Props) => {
  const { say, t, emergency } = useText()
  const [signs, setSigns] = useState<readonly StopSign[]>([])
  const [asking, setAsking] = useState<'signs' | 'passed'>('signs')
  const [passed, setPassed] = useState<Passed>()
  const [missing, setMissing] = useState(0)
  const words = asking === 'signs' ? 'session:stopping.title' : 'session:stopping.passedTitle'
  const heading = useHeading(say('session:title'), `stopping-${asking}`, t('name'))
  const next = () => {
    if (asking === 'signs' ? signs.length === 0 : passed === undefined) {
      setMissing((times) => times + 1)
      return
    }
    setMissing(0)
    if (asking === 'signs' && asksIfPassed(signs)) setAsking('passed')
    else onStop(signs, passed)
  }
  const toggle = (sign: StopSign) =>
    setSigns((now) => (now.includes(sign) ? now.filter((each) => each !== sign) : [...now, sign]))
  return (
    <div className="wrap page stack">
      {missing > 0 && (
        <ErrorSummary
          key={missing}
          title={t('errors.title')}
          problems={[
            {
              target: asking === 'signs' ? `stop-${stopSigns[0]}` : 'passed-yes',
              text: asking === 'signs' ? say('session:stopping.none') : t('errors.one'),
            },
          ]}
        />
      )}
      <h1 ref={heading} tabIndex={-1}>
        {say(words)}
      </h1>
      <p className="lede">{asking === 'signs' && say('session:stopping.hint')}</p>
      <p>
        <a className="btn danger" target="_top" href={`tel:${emergency}`}>
          <Phone className="i" aria-hidden="true" />
          {say('session:stopping.call')}
        </a>
      </p>
      <fieldset>
        <legend className="vh">{say(words)}</legend>
        {asking === 'signs' ? (
          <Choice
            name="stop"
            kind="checkbox"
            chosen={signs}
            options={stopSigns.map((id) => ({ id, label: say(`session:stopping.signs.${id}`) }))}
            onChoose={(id) => toggle(id as StopSign)} // Choice gives back one of its options
          />
        ) : (
          <Choice
            name="passed"
            kind="radio"
            chosen={passed === undefined ? [] : [passed]}
            options={passings.map((id) => ({ id, label: say(`session:stopping.passed.${id}`) }))}
            onChoose={(id) => setPassed(id as Passed)} // Choice gives back one of its options
          />
        )}
      </fieldset>
      <div className="row">
        <Button onClick={next}>{say('session:stopping.next')}</Button>
        <Button look="quiet" onClick={onMistake}>
          {say('session:stopping.mistake')}
        </Button>
      </div>
    </div>
  )
}
