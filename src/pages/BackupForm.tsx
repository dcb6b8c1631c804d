import { Download } from 'lucide-react'
import { useState } from 'react'
import { makeBackup, shortestPassphrase, type PracticeKey } from '../share/keys.ts'
import { keepBackup, useKeys } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { saveFile } from './saveFile.ts'
import { useText } from './useText.ts'

export const backupName = (key: PracticeKey): string => `nekwijzer-key-${key.id}.json`

/** Makes a backup of a key whose private part is still at hand, and offers it as a file. */
export const BackupForm = ({ practiceKey }: { readonly practiceKey: PracticeKey }) => {
  const { say } = useText()
  const { id } = practiceKey
  const spare = useKeys(({ spares }) => spares[id])
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [status, setStatus] = useState<'short' | 'different' | 'making' | 'made'>()
  const isShort = Array.from(first).length < shortestPassphrase
  const make = async (open: JsonWebKey) => {
    if (isShort || first !== second) {
      setStatus(isShort ? 'short' : 'different')
      document.getElementById(isShort ? `passphrase-${id}` : `again-${id}`)?.focus()
      return
    }
    setStatus('making')
    const backup = await makeBackup(practiceKey, open, first)
    saveFile(backupName(practiceKey), 'application/json', backup)
    await keepBackup(id, backup)
    setStatus('made')
  }
  const said = <p role="status">{status && say(`practice:backup.${status}`)}</p>
  if (spare === undefined) return status === 'made' ? said : undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (status !== 'making') void make(spare)
      }}
    >
      <h3>{say('practice:backup.title', { id })}</h3>
      <p>{say('practice:backup.text')}</p>
      <TextField
        id={`passphrase-${id}`}
        type="password"
        autoComplete="new-password"
        label={say('practice:backup.passphrase')}
        hint={say('practice:backup.hint')}
        problem={isShort ? say('practice:backup.short') : undefined}
        value={first}
        onText={setFirst}
      />
      <TextField
        id={`again-${id}`}
        type="password"
        autoComplete="new-password"
        label={say('practice:backup.again')}
        problem={first === second ? undefined : say('practice:backup.different')}
        value={second}
        onText={setSecond}
      />
      <div className="row">
        <Button submit small aria-disabled={status === 'making'}>
          <Download className="i" aria-hidden="true" />
          {say('practice:backup.make')}
        </Button>
      </div>
      {said}
    </form>
  )
}
