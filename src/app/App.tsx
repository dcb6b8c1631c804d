import type { i18n as I18n } from 'i18next'
import { useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { isLanguage, namespaces, type Language } from '../i18n/languages.ts'
import { switchWords, WordsMissing } from '../i18n/words.ts'
import { Notices } from '../pages/Notices.tsx'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { hrefOf, placeOf } from '../pages/place.ts'
import { useText } from '../pages/useText.ts'
import { tell } from '../visit/notice.ts'
import { useKept } from '../visit/kept.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { keepLanguage } from './offline.ts'
import { Routes } from './Routes.tsx'
import { UpdateNote } from './UpdateNote.tsx'

const show = (name: 'theme' | 'size', chosen: string | undefined): void => {
  if (chosen === undefined) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = chosen
}

/** The language stands in the path; switching it keeps the page and the answers. */
export const App = ({ i18n, load }: { readonly i18n: I18n; readonly load: LoadNamespaces }) => {
  const [path, navigate] = useLocation()
  const language = i18n.language as Language // only ever set to one of ours
  const theme = useKept((kept) => kept.theme)
  const textSize = useKept((kept) => kept.textSize)
  const inPath = path.split('/')[1]
  const switchTo = async (next: Language) => {
    try {
      const loaded = namespaces.filter((namespace) => i18n.hasResourceBundle(language, namespace))
      await switchWords(i18n, next, loaded)
      navigate(hrefOf({ path: `/${next}${path.slice(language.length + 1)}`, text: placeOf(location.href).text }, false))
    } catch (error) {
      if (!(error instanceof WordsMissing)) throw error
      tell({ kind: 'language' })
    }
  }
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = i18n.dir(language)
    keepLanguage(language)
  }, [language, i18n])
  useEffect(() => {
    const kept = useKept.getState() // the first render knows no choice yet, but the page may show it already
    show('theme', kept.theme)
    show('size', kept.textSize)
  }, [theme, textSize])
  useEffect(() => {
    // browser Back over a language switch
    if (isLanguage(inPath) && inPath !== i18n.language) void switchTo(inPath)
  })
  return (
    <Router base={`/${isLanguage(inPath) ? inPath : language}`}>
      <Frame onLanguage={(next) => void switchTo(next)} load={load} />
    </Router>
  )
}

const Frame = ({
  onLanguage,
  load,
}: {
  readonly onLanguage: (language: Language) => void
  readonly load: LoadNamespaces
}) => {
  const { t } = useText()
  const [path] = useLocation()
  const emergency = path === '/guide/emergency'
  return (
    <div className={emergency ? 'frame emg-page' : 'frame'}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('skip')}
      </a>
      <Header onLanguage={onLanguage} withCall={!emergency} />
      <Notices />
      <UpdateNote path={path} key={path} />
      <main id="content" tabIndex={-1}>
        <Routes load={load} onLanguage={onLanguage} />
      </main>
      <Footer />
    </div>
  )
}
