import type { i18n as I18n } from 'i18next'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { languages, namespaces, type Language } from '../i18n/languages.ts'
import { createWords } from '../i18n/words.ts'
import { goTo, startVisit, type VisitActor } from '../visit/visitActor.ts'
import { AppRoot } from './AppRoot.tsx'
import { fetchPage } from './lazyPages.ts'
import { secondScreen, waysOn, type SecondScreen } from './secondScreen.ts'
import { structuredPage } from './structuredPage.ts'
import { appPaths } from './appPaths.ts'
import { notFoundPage, sitePages, type SitePage } from './sitePages.ts'

export { appPaths, languages, notFoundPage, sitePages }

export type RenderedPage = {
  readonly html: string
  readonly frame: string
  readonly title: string
  readonly description: string
  readonly direction: 'ltr' | 'rtl'
  readonly structured: object | undefined
  readonly next: (SecondScreen & { readonly path: string; readonly title: string }) | undefined
  /** Words from any file, by key. */
  readonly words: (key: string) => string
}

const allWords = namespaces.filter((namespace) => namespace !== 'site')
const load = async () => {} // every word is there
const render = (i18n: I18n, language: Language, path: string, visit: VisitActor): string =>
  renderToString(
    <Router ssrPath={`/${language}${path}`}>
      <AppRoot {...{ i18n, load }} fresh={visit} found={visit} />
    </Router>,
  )
const firstVisit = (path: string): VisitActor => {
  const visit = startVisit()
  if (path.startsWith('/guide')) goTo(visit, 's01')
  return visit
}

/** The frame of every page, for addresses that only the script can fill. */
const emptied = (html: string, loading: string): string =>
  html.replace(
    /(<main[^>]*>).*(<\/main>)/s,
    (_, open, close) => `${open}<p class="wrap loading">${loading}</p>${close}`,
  )

/** A page as the file holds it. `site`: the words of that language that only the files need. */
export const renderPage = async (
  language: Language,
  { path, title, description }: SitePage,
  site: { readonly [key: string]: string },
): Promise<RenderedPage> => {
  const i18n = await createWords(language, allWords)
  i18n.addResourceBundle(language, 'site', site)
  await fetchPage(path, load)
  const any = i18n.t as (key: string, variables: object) => string
  const words = (key: string): string => any(key, { emergency: '112' })
  const html = render(i18n, language, path, firstVisit(path))
  const titled = (key: string): string => `${words(key)} – ${words('ui:name')}`
  const next = (): RenderedPage['next'] => ({
    ...secondScreen(
      html,
      waysOn((visit, place) => render(i18n, language, place, visit)),
    ),
    path: '/guide/s02',
    title: titled('questions:screens.s02'),
  })
  return {
    html,
    frame: emptied(html, words('ui:loading')),
    title: titled(title),
    description: words(description),
    direction: i18n.dir(language),
    structured: structuredPage(path, language, words),
    next: path === '/guide/s01' ? next() : undefined,
    words,
  }
}
