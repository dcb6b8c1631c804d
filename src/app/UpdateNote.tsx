import { useState } from 'react'
import { useText } from '../pages/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useUpdate } from './offline.ts'

/** Pages on which nothing is going on. Any other page is never interrupted. */
const quiet = ['', 'plan', 'diary', 'about', 'learn', 'care', 'rules', 'muscles', 'settings', 'privacy']

/** Tells of a new version; only together with a newly opened page, so that nothing moves under the reader. */
export const UpdateNote = ({ path }: { readonly path: string }) => {
  const { t } = useText()
  const [load] = useState(() => useUpdate.getState().load)
  if (load === undefined || path === '/plan/now' || !quiet.includes(path.split('/')[1] ?? '')) return undefined
  return (
    <div className="wrap notice" role="status">
      <p>{t('update.text')}</p>
      <p>
        <Button look="quiet" small onClick={load}>
          {t('update.button')}
        </Button>
      </p>
    </div>
  )
}
