import { useState } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { saveTemplate, usePractice } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useText } from './useText.ts'

/** Keeps the form under a name; the same name again replaces the older one. */
export const SaveTemplate = ({ invitation }: { readonly invitation: Invitation | undefined }) => {
  const { say } = useText()
  const [name, setName] = useState('')
  const [status, setStatus] = useState('')
  const same = usePractice(({ templates }) => templates.find((each) => each.name === name.trim()))
  const save = () => {
    if (name.trim() === '') setStatus(say('practice:templates.needsName'))
    else if (invitation === undefined) setStatus(say('practice:templates.needsForm'))
    else {
      saveTemplate(name.trim(), invitation, same?.id)
      setStatus(say('practice:templates.saved', { name: name.trim() }))
    }
  }
  return (
    <form
      className="stack"
      aria-labelledby="compose-save"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 id="compose-save">{say('practice:templates.saveTitle')}</h2>
      <p className="muted">{say('practice:templates.text')}</p>
      <TextField
        id="template-name"
        label={say('practice:templates.name')}
        hint={say('practice:templates.hint')}
        maxLength={60}
        autoComplete="off"
        value={name}
        onText={setName}
      />
      <div className="row">
        <Button submit small look="quiet">
          {same === undefined ? say('practice:templates.save') : say('practice:templates.replace', { name: same.name })}
        </Button>
      </div>
      <p role="status">{status}</p>
    </form>
  )
}
