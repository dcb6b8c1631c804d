import { lazy, Suspense } from 'react'
import { Fold } from '../ui/Fold.tsx'
import type { OriginProps } from './OriginContent.tsx'
import { useText } from './useText.ts'

// the list of sources is long, and few people open it
const Content = lazy(async () => ({ default: (await import('./OriginContent.tsx')).OriginContent }))

/** "Where does this come from?", one tap away from the text. */
export const Origin = (props: OriginProps) => {
  const { t } = useText()
  return (
    <Fold title={t('origin.open')} late>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Content {...props} />
      </Suspense>
    </Fold>
  )
}
