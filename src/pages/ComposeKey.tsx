import { Link } from 'wouter'
import type { PracticeKey } from '../share/keys.ts'
import { useKeys } from '../share/practiceStore.ts'
import { BackupForm } from './BackupForm.tsx'
import { useText } from './useText.ts'

/** What the key for answers means, and its backup; shown once a link that asks for answers is made. */
export const ComposeKey = ({
  ownKey,
  failed,
}: {
  readonly ownKey: PracticeKey | undefined
  readonly failed: boolean
}) => {
  const { say } = useText()
  const kept = useKeys((state) => state.kept)
  return (
    <section className="stack" aria-labelledby="compose-key">
      <h2 id="compose-key">{say('practice:key.title')}</h2>
      {failed && <p role="alert">{say('practice:key.failed')}</p>}
      {!failed && ownKey === undefined && <p role="status">{say('practice:key.making')}</p>}
      {ownKey !== undefined && (
        <>
          <p>{say('practice:key.text')}</p>
          {!kept && <p className="remark">{say('practice:key.notKept')}</p>}
          <BackupState ownKey={ownKey} />
          <BackupForm practiceKey={ownKey} key={ownKey.id} />
        </>
      )}
      <p>
        <Link href="/physio/keys">{say('practice:compose.keysLink')}</Link>
      </p>
    </section>
  )
}

const BackupState = ({ ownKey }: { readonly ownKey: PracticeKey }) => {
  const { say } = useText()
  const spare = useKeys(({ spares }) => spares[ownKey.id])
  if (ownKey.backup === undefined && spare === undefined)
    return <p className="remark">{say('practice:keys.tooLate')}</p>
  return (
    <p>
      <b>{say(ownKey.backup === undefined ? 'practice:key.noBackup' : 'practice:key.hasBackup')}</b>
    </p>
  )
}
