import './styles.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { isLanguage, languageOf, type Namespace } from '../i18n/languages.ts'
import { keptVisit, useKept } from '../visit/kept.ts'
import { readTab } from '../visit/tabStorage.ts'
import { goTo, startVisit } from '../visit/visitActor.ts'
import { holdInstallOffer } from '../pages/installOffer.ts'
import { allStyles } from './allStyles.ts'
import { AppRoot } from './AppRoot.tsx'
import { pressEarlyNext, takeEarlyAnswers } from './earlyAnswers.ts'
import { fetchLater } from './fetchLater.ts'
import { keepLook } from './keepLook.ts'
import { keepVisit } from './keepVisit.ts'
import { loadNamespaces } from './loadNamespaces.ts'
import { fetchPage } from './Routes.tsx'
import { wordsInAnyLanguage } from './wordsInAnyLanguage.ts'

holdInstallOffer() // the browser asks early
const keptRead = useKept.persist.rehydrate()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const language = languageOf(location.pathname, navigator.languages)
const [, first] = location.pathname.split('/')
const below = isLanguage(first) ? location.pathname.slice(first.length + 1) : location.pathname
const path = below.replace(/\/+$/, '') || '/'
history.replaceState(null, '', `/${language}${path}${location.search}${location.hash}`)

const isPrepared = root.dataset['page'] === `/${language}${path}` // the file holds this very page
const words = isPrepared ? (root.dataset['words']?.split(' ').filter(Boolean) ?? []) : []
const i18n = await wordsInAnyLanguage(language, words as Namespace[]) // written by the build from the same list
let styles = Promise.resolve() // this page has its own
const load = loadNamespaces(i18n, () => styles)
await Promise.all([keptRead, fetchPage(path, load)])
styles = allStyles()

const tab = readTab()
const found = startVisit(tab.kind === 'found' ? tab.visit : (keptVisit() ?? {}))
keepVisit(found)
keepLook()
if (path.startsWith('/guide/')) goTo(found, path.slice('/guide/'.length))

if (!isPrepared || i18n.language !== language)
  createRoot(root).render(<AppRoot {...{ i18n, load, found }} fresh={found} />)
else {
  const fresh = startVisit()
  if (path.startsWith('/guide')) goTo(fresh, 's01')
  const isGuide = path.startsWith('/guide')
  const onHydrated = () => {
    if (isGuide) takeEarlyAnswers(found, document)
  }
  const onTakenOver = () => {
    if (isGuide) pressEarlyNext(document)
  }
  hydrateRoot(root, <AppRoot {...{ i18n, load, fresh, found, onHydrated, onTakenOver }} />, {
    onRecoverableError: (error) => console.error('The page differs from its file:', error),
  })
}
fetchLater(load)
