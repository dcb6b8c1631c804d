import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** For addresses that lead nowhere. */
export const NotFoundPage = () => {
  const { t } = useText()
  return (
    <Page id="not-found" title={t('notFound.title')} className="page stack">
      <p>{t('notFound.text')}</p>
      <p>
        <Link className={buttonClass({})} href="/">
          {t('notFound.home')}
        </Link>
      </p>
    </Page>
  )
}
