import '../ui/styles/practice.css'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useKeys } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { Lines } from '../ui/Steps.tsx'
import { ErasePractice } from './ErasePractice.tsx'
import { Page } from './Page.tsx'
import { PracticeKeyList } from './PracticeKeyList.tsx'
import { RestoreKey } from './RestoreKey.tsx'
import { makeOwnKey, usePracticeHere } from './useOwnKey.ts'
import { useText } from './useText.ts'

/** Keys of a practice: what is lost without them, backup, restore, a new one, and erasing. */
export const PracticeKeysPage = () => {
  const { say, list } = useText()
  usePracticeHere()
  return (
    <Page id="practice-keys" title={say('practice:keys.title')} className="page stack lg keys-page">
      <div className="stack">
        <p className="lede">{say('practice:keys.lede')}</p>
        <p>
          <Link href="/physio">{say('practice:keys.back')}</Link>
        </p>
      </div>
      <section className="stack" aria-labelledby="keys-lost">
        <h2 id="keys-lost">{say('practice:keys.lostTitle')}</h2>
        <Lines lines={list('practice:keys.lost')} />
      </section>
      <PracticeKeyList />
      <NewKey />
      <RestoreKey />
      <ErasePractice />
    </Page>
  )
}

const NewKey = () => {
  const { say } = useText()
  const [made, setMade] = useState<'made' | 'failed'>()
  const newest = useKeys(({ keys }) => keys[0])
  const make = () =>
    void makeOwnKey().then(
      () => setMade('made'),
      () => setMade('failed'),
    )
  return (
    <section className="stack" aria-labelledby="keys-new">
      <h2 id="keys-new">{say('practice:keys.rotateTitle')}</h2>
      <p>{say('practice:keys.rotateText')}</p>
      <div className="row">
        <Button look="quiet" onClick={make}>
          <KeyRound className="i" aria-hidden="true" />
          {say('practice:keys.rotate')}
        </Button>
      </div>
      <p role="status">
        {made === 'failed' && say('practice:key.failed')}
        {made === 'made' && newest && say('practice:keys.rotated', { id: newest.id })}
      </p>
    </section>
  )
}
