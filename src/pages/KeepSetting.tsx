import { useState } from 'react'
import { settle, tooYoung } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { agreeToKeep, refuseKeeping } from '../visit/kept.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { EraseButton } from './EraseButton.tsx'
import { StoragePromise } from './StoragePromise.tsx'
import { useKeptConsent } from './useKeptConsent.ts'
import { useText } from './useText.ts'

/** Whether things stay on this device, and the way to change that at any moment. Under 16 nothing is kept. */
export const KeepSetting = () => {
  const { say } = useText()
  const { consent, arrived } = useKeptConsent()
  const [changed, setChanged] = useState(false)
  const young = tooYoung(settle(useVisit().context.answers))
  const choose = () => {
    if (consent === 'yes') refuseKeeping()
    else agreeToKeep()
    setChanged(true)
  }
  return (
    <section className="stack" aria-labelledby="keeping">
      <h2 id="keeping">{say('settings:keeping.title')}</h2>
      <p role={changed ? 'status' : undefined}>
        {(young || arrived) && say(`settings:keeping.${young ? 'young' : consent}`)}
      </p>
      {!young && (
        <div className="row">
          <Button look="quiet" small onClick={choose}>
            {say(consent === 'yes' ? 'settings:keeping.stop' : 'settings:keeping.start')}
          </Button>
        </div>
      )}
      {!young && consent === 'yes' && <StoragePromise />}
      <EraseButton />
    </section>
  )
}
