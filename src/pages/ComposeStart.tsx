import { History } from 'lucide-react'
import { useState } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { Button } from '../ui/Button.tsx'
import { Fold } from '../ui/Fold.tsx'
import { ComposeOldLink } from './ComposeOldLink.tsx'
import { PracticeTemplates } from './PracticeTemplates.tsx'
import { useText } from './useText.ts'

/** Begin with a template or an old link; what was in the form before can come back. */
export const ComposeStart = ({
  canUndo,
  onOpen,
  onUndo,
}: {
  readonly canUndo: boolean
  readonly onOpen: (old: Invitation, reply: boolean) => void
  readonly onUndo: () => void
}) => {
  const { say } = useText()
  const [status, setStatus] = useState<'opened' | 'undone'>()
  const open = (old: Invitation, reply: boolean) => {
    onOpen(old, reply)
    setStatus('opened')
  }
  return (
    <section className="stack">
      <PracticeTemplates onOpen={({ invitation }) => open(invitation, false)} />
      <Fold title={say('practice:oldLink.title')} icon={<History className="i" aria-hidden="true" />}>
        <ComposeOldLink onOpen={(old) => open(old, old.key !== undefined)} />
      </Fold>
      <p role="status">{status && say(`practice:start.${status}`)}</p>
      {canUndo && (
        <div className="row">
          <Button
            small
            look="quiet"
            onClick={() => {
              onUndo()
              setStatus('undone')
            }}
          >
            {say('practice:start.undo')}
          </Button>
        </div>
      )}
    </section>
  )
}
