import './styles.ts'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { isLanguage, languageOf } from '../i18n/languages.ts'
import { emergencyNumber } from '../guide/contacts.ts'
import { keptVisit, useKept } from '../visit/kept.ts'
import { readTab } from '../visit/tabStorage.ts'
import { VisitProvider } from '../visit/VisitProvider.tsx'
import { startVisit } from '../visit/visitActor.ts'
import { allowKeepingDiary, rehydrateDiary } from '../diary/diary.ts'
import { App } from './App.tsx'
import { Boundary } from './Boundary.tsx'
import { keepVisit } from './keepVisit.ts'
import { wordsInAnyLanguage } from './wordsInAnyLanguage.ts'

const language = languageOf(location.pathname, navigator.languages)
if (!isLanguage(location.pathname.split('/')[1]))
  history.replaceState(null, '', `/${language}${location.pathname === '/' ? '/' : location.pathname}${location.hash}`)

const [i18n] = await Promise.all([wordsInAnyLanguage(language), useKept.persist.rehydrate(), rehydrateDiary()])
allowKeepingDiary(useKept.getState().consent === 'yes')
useKept.subscribe(({ consent }) => allowKeepingDiary(consent === 'yes'))

const tab = readTab()
const actor = startVisit(tab.kind === 'found' ? tab.visit : (keptVisit() ?? {}))
keepVisit(actor)

const words = (key: 'crash.title' | 'crash.text' | 'crash.reload') =>
  i18n.t(key, { emergency: emergencyNumber(actor.getSnapshot().context.answers.country) })
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <VisitProvider actor={actor}>
      <Boundary title={words('crash.title')} text={words('crash.text')} reload={words('crash.reload')}>
        <App i18n={i18n} />
      </Boundary>
    </VisitProvider>
  </I18nextProvider>,
)
