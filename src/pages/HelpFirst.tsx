import { Phone } from 'lucide-react'
import { useText } from './useText.ts'

/** Stands in for a page with urgent advice while it loads, and when it cannot: whom to call never waits. */
export const HelpFirst = ({ level }: { readonly level: 'EMERGENCY' | 'URGENT' }) => {
  const { t, emergency } = useText()
  return (
    <div className="wrap page stack" role="alert">
      <h1>{t(`helpFirst.${level}.title`)}</h1>
      <p className="lede">{t(`helpFirst.${level}.text`)}</p>
      <p>
        <a className="btn danger" target="_top" href={`tel:${emergency}`}>
          <Phone className="i" aria-hidden="true" />
          {t('header.callLabel')}
        </a>
      </p>
      <p>
        <button type="button" className="btn quiet" onClick={() => location.reload()}>
          {t('crash.reload')}
        </button>
      </p>
    </div>
  )
}
