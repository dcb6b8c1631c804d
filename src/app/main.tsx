import './styles.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { isLanguage, languageOf, type Namespace } from '../i18n/languages.ts'
import { hearKept, keptVisit, openKept } from '../visit/kept.ts'
import { readTab } from '../visit/tabStorage.ts'
import { goTo, startVisit } from '../visit/visitActor.ts'
import { holdInstallOffer } from '../pages/installOffer.ts'
import { hrefOf, isOneFile, placeOf } from '../pages/place.ts'
import { allStyles } from './allStyles.ts'
import { AppRoot } from './AppRoot.tsx'
import { earlyButton, endEarlyNext, firstForm, leaveFirst, pressEarlyNext, takeEarlyAnswers } from './earlyAnswers.ts'
import { fetchLater, greetPage } from './fetchLater.ts'
import { keepLook } from './keepLook.ts'
import { keepVisit } from './keepVisit.ts'
import { loadNamespaces } from './loadNamespaces.ts'
import { fetchPage } from './lazyPages.ts'
import { inFile, useFilePlace } from './useFilePlace.ts'
import { wordsInAnyLanguage } from './wordsInAnyLanguage.ts'

holdInstallOffer() // the browser asks early
const keptRead = openKept()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const place = placeOf(location.href)
const language = languageOf(place.path, navigator.languages)
const [, first] = place.path.split('/')
const below = isLanguage(first) ? place.path.slice(first.length + 1) : place.path
const path = below.replace(/\/+$/, '') || '/'
const query = isOneFile ? '' : location.search
history.replaceState(null, '', hrefOf({ path: `/${language}${path}${query}`, text: place.text }))

// the file holds this very page, or also the one the person went on to
const isPrepared = root.dataset['page'] === `/${language}${path}` || firstForm() !== undefined
const words = isPrepared ? (root.dataset['words']?.split(' ').filter(Boolean) ?? []) : []
const i18n = await wordsInAnyLanguage(language, words as Namespace[]) // written by the build from the same list
let isFirst = true // this page has its own styles
const load = loadNamespaces(i18n, () => (isFirst ? Promise.resolve() : allStyles()))
await Promise.all([keptRead, fetchPage(path, load)])
isFirst = false

const tab = readTab()
const found = startVisit(tab.kind === 'found' ? tab.visit : (keptVisit() ?? {}))
keepVisit(found)
keepLook()
void greetPage(found)
hearKept()
if (path.startsWith('/guide/')) goTo(found, path.slice('/guide/'.length))

const isGuide = path.startsWith('/guide')
endEarlyNext(document)
const app = <AppRoot {...{ i18n, load, found }} fresh={found} />
// written out, so that a site's build leaves this out
if (import.meta.env.MODE === 'single')
  createRoot(root).render(
    <Router hook={useFilePlace} hrefs={inFile}>
      {app}
    </Router>,
  )
else if (!isPrepared || i18n.language !== language) {
  if (isGuide) takeEarlyAnswers(found, document)
  createRoot(root).render(app)
} else {
  const fresh = startVisit()
  if (isGuide) goTo(fresh, 's01')
  const left = firstForm()
  if (left !== undefined) leaveFirst(fresh, left) // as the screen is now
  const onHydrated = () => {
    if (isGuide) takeEarlyAnswers(found, document)
  }
  const early = earlyButton() // what is pressed from now on, React hears
  const onTakenOver = () => {
    if (isGuide) pressEarlyNext(document)
    early?.click()
  }
  hydrateRoot(root, <AppRoot {...{ i18n, load, fresh, found, onHydrated, onTakenOver }} />, {
    onRecoverableError: (error) => console.error('The page differs from its file:', error),
  })
}
fetchLater(load)
