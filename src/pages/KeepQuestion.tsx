import { settle, tooYoung } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { allowKeeping, refuseKeeping } from '../visit/kept.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { useKeptConsent } from './useKeptConsent.ts'
import { useText } from './useText.ts'

/** Asks once, in plain words, whether the advice may stay on the device. Never asked under 16. */
export const KeepQuestion = () => {
  const { t } = useText()
  const { consent, arrived } = useKeptConsent()
  const { answers, passed } = useVisit().context
  if (tooYoung(settle(answers))) return undefined
  if (consent !== 'unasked')
    return (
      <p className="muted noprint" role="status">
        {arrived && `${t(consent === 'yes' ? 'keep.kept' : 'keep.notKept')} ${t('keep.shared')}`}
      </p>
    )
  return (
    <section className="panel noprint" aria-labelledby="keep">
      <h2 id="keep">{t('keep.title')}</h2>
      <p>{t('keep.text')}</p>
      <div className="row">
        <Button small onClick={() => allowKeeping({ answers, passed })}>
          {t('keep.yes')}
        </Button>
        <Button small look="quiet" onClick={refuseKeeping}>
          {t('keep.no')}
        </Button>
      </div>
    </section>
  )
}
