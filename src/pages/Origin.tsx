import { lazy, Suspense } from 'react'
import { Fold } from '../ui/Fold.tsx'
import type { OriginProps } from './OriginContent.tsx'
import { useText } from './useText.ts'

const NotLoaded = () => {
  const { say } = useText()
  return <p>{say('advice:origin.notLoaded')}</p>
}

// the list of sources is long, and few people open it; without network the advice around it must stay
const Content = lazy(async () => {
  try {
    return { default: (await import('./OriginContent.tsx')).OriginContent }
  } catch {
    return { default: NotLoaded }
  }
})

/** "Where does this come from?", one tap away from the text. */
export const Origin = (props: OriginProps) => {
  const { t, say } = useText()
  return (
    <Fold title={say('advice:origin.open')} late>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Content {...props} />
      </Suspense>
    </Fold>
  )
}
