import { Globe, Moon, Phone, Sun } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Mark } from '../drawings/levelShapes.tsx'
import { languages, type Language } from '../i18n/languages.ts'
import { useText } from '../pages/useText.ts'
import { chooseTheme, useKept } from '../visit/kept.ts'
import type { Theme } from '../visit/keptShape.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/** Holds both labels, and the style sheet shows the one that fits: which theme is on, only the device knows. */
const ThemeButton = () => {
  const { t } = useText()
  const change = () => chooseTheme((useKept.getState().theme ?? systemTheme()) === 'dark' ? 'light' : 'dark')
  return (
    <button type="button" className="tool" onClick={change}>
      <span className="in-light">
        <Moon className="i" aria-hidden="true" />
        <span className="vh">{t('header.theme.light')}</span>
      </span>
      <span className="in-dark">
        <Sun className="i" aria-hidden="true" />
        <span className="vh">{t('header.theme.dark')}</span>
      </span>
    </button>
  )
}

/** Name, emergency number, language and theme. */
export const Header = ({
  onLanguage,
  withCall,
}: {
  readonly onLanguage: (language: Language) => void
  readonly withCall: boolean
}) => {
  const { t, emergency, language: current } = useText()
  const [choosing, setChoosing] = useState(false)
  return (
    <header className="wrap top">
      <Link className="brand" href="/" aria-label={t('header.home')}>
        <Mark />
        <span>{t('name')}</span>
      </Link>
      {withCall && (
        <a className="tool sos" target="_top" href={`tel:${emergency}`} aria-label={t('header.callLabel')}>
          <Phone className="i" aria-hidden="true" />
          {t('header.call')}
        </a>
      )}
      <button type="button" className="tool" aria-label={t('header.languageLabel')} onClick={() => setChoosing(true)}>
        <Globe className="i" aria-hidden="true" />
        {t('header.language')}
      </button>
      <ThemeButton />
      {choosing && (
        <Dialog title={t('languages.title')} onCancel={() => setChoosing(false)}>
          <div className="stack">
            {languages.map((language) => (
              <Button
                key={language}
                look="quiet"
                lang={language}
                aria-current={language === current}
                onClick={() => {
                  setChoosing(false)
                  onLanguage(language)
                }}
              >
                {t(`languages.names.${language}`)}
              </Button>
            ))}
            <Link className="tool" href="/settings" onClick={() => setChoosing(false)}>
              {t('header.settings')}
            </Link>
          </div>
        </Dialog>
      )}
    </header>
  )
}
