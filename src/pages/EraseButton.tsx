import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { eraseDiary } from '../diary/diary.ts'
import { forgetSession } from '../session/keptSession.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { eraseEverything } from '../visit/eraseEverything.ts'
import { useVisitActor } from '../visit/VisitProvider.tsx'
import { useText } from './useText.ts'

/** Erases everything on this device after a second yes. */
export const EraseButton = ({ onErased }: { readonly onErased?: () => void }) => {
  const { t } = useText()
  const actor = useVisitActor()
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<'done' | 'failed'>()
  const erase = async () => {
    setAsking(false)
    try {
      forgetSession()
      await eraseEverything(actor)
      await eraseDiary()
      const { erasePractice } = await import('../share/practiceStore.ts')
      await erasePractice()
      setOutcome('done')
      onErased?.()
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div>
      <Button look="quiet" small onClick={() => setAsking(true)}>
        <Trash2 className="i" aria-hidden="true" />
        {t('erase.title')}
      </Button>
      <p role="status">{outcome && t(`erase.${outcome}`)}</p>
      {asking && (
        <Dialog title={t('erase.title')} onCancel={() => setAsking(false)}>
          <p>{t('erase.text')}</p>
          <div className="row">
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('erase.no')}
            </Button>
            <Button onClick={() => void erase()}>{t('erase.yes')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
