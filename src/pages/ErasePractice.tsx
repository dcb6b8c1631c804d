import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { erasePractice } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { forgetDraft } from './useDraft.ts'
import { useText } from './useText.ts'

/** Erases templates, keys and kept answers of the practice after a second yes. */
export const ErasePractice = () => {
  const { say } = useText()
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<'done' | 'failed'>()
  const erase = async () => {
    setAsking(false)
    forgetDraft()
    try {
      await erasePractice()
      setOutcome('done')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <section className="stack">
      <div className="row">
        <Button look="quiet" onClick={() => setAsking(true)}>
          <Trash2 className="i" aria-hidden="true" />
          {say('practice:erase.title')}
        </Button>
      </div>
      <p role="status">{outcome && say(`practice:erase.${outcome}`)}</p>
      {asking && (
        <ConfirmDialog
          title={say('practice:erase.title')}
          text={say('practice:erase.text')}
          yes={say('practice:erase.yes')}
          no={say('practice:erase.no')}
          onYes={() => void erase()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  )
}
