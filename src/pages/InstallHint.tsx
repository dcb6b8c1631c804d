import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { answerInstall, useKept } from '../visit/kept.ts'
import { canAddByHand, useInstallOffer } from './installOffer.ts'
import { useText } from './useText.ts'

/** Offers once to put the guide on the home screen, to somebody who wants to come back: after the yes to keeping. */
export const InstallHint = () => {
  const { say } = useText()
  const { ask } = useInstallOffer()
  const consent = useKept((kept) => kept.consent)
  const answered = useKept((kept) => kept.installAnswered)
  const [byHand] = useState(() => window === parent && canAddByHand()) // in a frame it would add the page around
  if (consent !== 'yes' || answered || (ask === undefined && !byHand)) return undefined
  const install = () => {
    answerInstall()
    ask?.()
  }
  return (
    <section className="panel noprint" aria-labelledby="install">
      <h2 id="install">{say('advice:install.title')}</h2>
      <p>{say(`advice:install.${ask === undefined ? 'byHand' : 'text'}`)}</p>
      <div className="row">
        {ask !== undefined && (
          <Button small onClick={install}>
            {say('advice:install.yes')}
          </Button>
        )}
        <Button small look="quiet" onClick={answerInstall}>
          {say(`advice:install.${ask === undefined ? 'close' : 'no'}`)}
        </Button>
      </div>
    </section>
  )
}
