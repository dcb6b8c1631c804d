import { Download, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PracticeKey } from '../share/keys.ts'
import { removeKey, useKeys } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { BackupForm, backupName } from './BackupForm.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { saveFile } from './saveFile.ts'
import { useText } from './useText.ts'

/** The keys in this browser, newest first, each with its backup. */
export const PracticeKeyList = () => {
  const { say } = useText()
  const { keys, kept } = useKeys()
  const [forgetting, setForgetting] = useState<PracticeKey>()
  const [forgotten, setForgotten] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const forget = async (key: PracticeKey) => {
    setForgetting(undefined)
    await removeKey(key.id)
    setForgotten(key.id)
    heading.current?.focus()
  }
  return (
    <section className="stack" aria-labelledby="keys-list">
      <h2 id="keys-list" ref={heading} tabIndex={-1}>
        {say('practice:keys.listTitle')}
      </h2>
      {!kept && <p className="remark">{say('practice:key.notKept')}</p>}
      {keys.length === 0 && (
        <p>
          {say('practice:keys.none')} {say('practice:keys.noneButOld')}
        </p>
      )}
      {keys.map((key, place) => (
        <OneKey key={key.id} practiceKey={key} newest={place === 0} onForget={() => setForgetting(key)} />
      ))}
      <p role="status">{forgotten !== undefined && say('practice:keys.forgotten', { id: forgotten })}</p>
      {forgetting && (
        <ConfirmDialog
          title={say('practice:keys.forgetTitle', { id: forgetting.id })}
          text={say('practice:keys.forgetText')}
          yes={say('practice:keys.forget')}
          no={say('practice:keys.keep')}
          onYes={() => void forget(forgetting)}
          onNo={() => setForgetting(undefined)}
        />
      )}
    </section>
  )
}

const OneKey = ({
  practiceKey,
  newest,
  onForget,
}: {
  readonly practiceKey: PracticeKey
  readonly newest: boolean
  readonly onForget: () => void
}) => {
  const { say, locale } = useText()
  const { id, madeOn, backup } = practiceKey
  const spare = useKeys(({ spares }) => spares[id])
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(madeOn))
  return (
    <article className="key-card">
      <h3>{say('practice:keys.key', { id })}</h3>
      <p>
        {say('practice:keys.made', { date })}. {say(newest ? 'practice:keys.newest' : 'practice:keys.older')}.{' '}
        <b>{say(backup === undefined ? 'practice:keys.noBackup' : 'practice:keys.hasBackup')}</b>.
      </p>
      {backup === undefined && spare === undefined && <p className="remark">{say('practice:keys.tooLate')}</p>}
      <BackupForm practiceKey={practiceKey} />
      <div className="row">
        {backup !== undefined && (
          <Button small look="quiet" onClick={() => saveFile(backupName(practiceKey), 'application/json', backup)}>
            <Download className="i" aria-hidden="true" />
            {say('practice:keys.download')}
          </Button>
        )}
        <Button small look="quiet" aria-label={say('practice:keys.forgetLabel', { id })} onClick={onForget}>
          <Trash2 className="i" aria-hidden="true" />
          {say('practice:keys.forget')}
        </Button>
      </div>
    </article>
  )
}
