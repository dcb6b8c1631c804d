import { X } from 'lucide-react'
import { Button, buttonClass } from '../ui/Button.tsx'
import { hideNotice, useNotice } from '../visit/notice.ts'
import { useText } from './useText.ts'

const keys = {
  noStorage: 'keep.noStorage',
  full: 'keep.full',
  newer: 'keep.newer',
  broken: 'keep.broken',
  language: 'languages.failed',
  elsewhere: 'keep.elsewhere',
  erasedElsewhere: 'keep.erasedElsewhere',
} as const

/** What went wrong with keeping or loading, and the way on. */
export const Notices = () => {
  const { t } = useText()
  const notice = useNotice((state) => state.notice)
  return (
    <div role="status" className="notices">
      {notice && (
        <div className="wrap notice">
          <p>{t(keys[notice.kind])}</p>
          <div className="row">
            {notice.kind === 'broken' && (
              <a
                className={buttonClass({ look: 'quiet', small: true })}
                download="nekwijzer.txt"
                href={`data:text/plain;charset=utf-8,${encodeURIComponent(notice.raw)}`}
              >
                {t('keep.download')}
              </a>
            )}
            {notice.kind === 'elsewhere' && (
              <Button look="quiet" small onClick={() => location.reload()}>
                {t('crash.reload')}
              </Button>
            )}
            <Button look="quiet" small onClick={hideNotice}>
              <X className="i" aria-hidden="true" />
              {t('keep.hide')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
