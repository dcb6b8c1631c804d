import '../ui/styles/file.css'
import { useRef, useState } from 'react'
import { KeyError, restoreKey } from '../share/keys.ts'
import { addKey } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useText } from './useText.ts'

const largestBackup = 20_000 // bytes

/** Brings a key back from a backup file and its passphrase. */
export const RestoreKey = () => {
  const { say } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [status, setStatus] = useState<{ readonly said: string; readonly wrong: boolean }>()
  const file = useRef<HTMLInputElement>(null)
  const restore = async () => {
    const chosen = file.current?.files?.[0]
    if (chosen === undefined) {
      setStatus({ said: say('practice:restore.needsFile'), wrong: true })
      return
    }
    setStatus({ said: say('practice:restore.restoring'), wrong: false })
    try {
      if (chosen.size > largestBackup) throw new KeyError('notABackup')
      const key = await restoreKey(await chosen.text(), passphrase)
      await addKey(key)
      setPassphrase('')
      setStatus({ said: say('practice:restore.restored', { id: key.id }), wrong: false })
    } catch (error) {
      if (!(error instanceof KeyError)) throw error
      setStatus({ said: say(`practice:restore.problems.${error.problem}`), wrong: true })
    }
  }
  return (
    <section aria-labelledby="keys-restore">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void restore()
        }}
      >
        <h2 id="keys-restore">{say('practice:restore.title')}</h2>
        <div className="field">
          <label htmlFor="restore-file">{say('practice:restore.file')}</label>
          <input id="restore-file" type="file" accept=".json,application/json" ref={file} />
        </div>
        <TextField
          id="restore-passphrase"
          type="password"
          autoComplete="off"
          label={say('practice:restore.passphrase')}
          value={passphrase}
          onText={setPassphrase}
        />
        <div className="row">
          <Button submit look="quiet">
            {say('practice:restore.restore')}
          </Button>
        </div>
        <p role={status?.wrong === true ? 'alert' : 'status'} className={status?.wrong === true ? 'err' : undefined}>
          {status?.said}
        </p>
      </form>
    </section>
  )
}
