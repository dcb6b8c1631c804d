import { settle, tooYoung } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { allowKeeping, refuseKeeping } from '../visit/kept.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { useKeptConsent } from './useKeptConsent.ts'
import { useText } from './useText.ts'

/** Asks once, in plain words, whether the advice may stay on the device. Never asked under 16. */
export const KeepQuestion = () => {
  const { say } = useText()
  const { consent, arrived } = useKeptConsent()
  const { answers, passed } = useVisit().context
  if (tooYoung(settle(answers))) return undefined
  if (consent !== 'unasked')
    return (
      <p className="muted noprint" role="status">
        {arrived &&
          `${say(`advice:page.keep.${consent === 'yes' ? 'kept' : 'notKept'}`)} ${say('advice:page.keep.shared')}`}
      </p>
    )
  return (
    <section className="panel noprint" aria-labelledby="keep">
      <h2 id="keep">{say('advice:page.keep.title')}</h2>
      <p>{say('advice:page.keep.text')}</p>
      <div className="row">
        <Button small onClick={() => allowKeeping({ answers, passed })}>
          {say('advice:page.keep.yes')}
        </Button>
        <Button small look="quiet" onClick={refuseKeeping}>
          {say('advice:page.keep.no')}
        </Button>
      </div>
    </section>
  )
}
