import { useState } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { LinkError, linkTextIn, readLink } from '../share/link.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useText } from './useText.ts'

/** An own old link, opened in the form. On any problem the form stays as it is. */
export const ComposeOldLink = ({ onOpen }: { readonly onOpen: (invitation: Invitation) => void }) => {
  const { say } = useText()
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<LinkError['problem']>()
  const open = async () => {
    try {
      onOpen(await readLink(linkTextIn(pasted)))
      setProblem(undefined)
      setPasted('')
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      setProblem(error.problem)
    }
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <TextField
        id="old-link"
        label={say('practice:oldLink.label')}
        hint={say('practice:oldLink.hint')}
        autoComplete="off"
        spellCheck={false}
        value={pasted}
        onText={setPasted}
      />
      <p role="alert" className={problem && 'err'}>
        {problem && say(`practice:oldLink.problems.${problem}`)}
      </p>
      <div className="row">
        <Button submit small look="quiet">
          {say('practice:oldLink.open')}
        </Button>
      </div>
    </form>
  )
}
