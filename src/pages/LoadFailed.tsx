import { useText } from './useText.ts'

/** Part of the site did not arrive: no network, or the site was renewed. The emergency number, and a way on. */
export const LoadFailed = () => {
  const { t, emergency } = useText()
  return (
    <div className="wrap page stack" role="alert">
      <h1>{t('notLoaded.title')}</h1>
      <p>{t('notLoaded.text')}</p>
      <p>
        <a target="_top" href={`tel:${emergency}`}>
          {t('notLoaded.emergency')}
        </a>
      </p>
      <p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {t('crash.reload')}
        </button>
      </p>
    </div>
  )
}
