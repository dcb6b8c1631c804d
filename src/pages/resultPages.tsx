import type { Namespace } from '../i18n/languages.ts'
import { HelpFirst } from './HelpFirst.tsx'
import { lazy } from './lazy.tsx'
import { BodyMapQuestion } from './lazyBodyMap.ts'

export type LoadNamespaces = (namespaces: readonly Namespace[]) => Promise<void>

const EmergencyFirst = () => <HelpFirst level="EMERGENCY" />
const UrgentFirst = () => <HelpFirst level="URGENT" />

const makeResultPages = (load: LoadNamespaces) => ({
  EmergencyPage: lazy(async () => {
    const [page] = await Promise.all([import('./EmergencyPage.tsx'), load(['questions', 'advice'])])
    return { default: page.EmergencyPage }
  }, EmergencyFirst),
  UrgentPage: lazy(async () => {
    const [page] = await Promise.all([import('./UrgentPage.tsx'), load(['questions', 'advice'])])
    return { default: page.UrgentPage }
  }, UrgentFirst),
  ReviewPage: lazy(async () => ({ default: (await import('./ReviewPage.tsx')).ReviewPage })),
  AdvicePage: lazy(async () => {
    const [page] = await Promise.all([import('./AdvicePage.tsx'), load(['questions', 'advice', 'care', 'followup'])])
    return { default: page.AdvicePage }
  }),
})
let pages: ReturnType<typeof makeResultPages> | undefined

/** What the questions can lead to. Urgent pages show whom to call even when their code or words are missing. */
export const resultPages = (load: LoadNamespaces) => {
  pages ??= makeResultPages(load)
  return { ...pages, EmergencyFirst, UrgentFirst }
}

/** Fetches what can be needed next, the most urgent first, so that no result waits for the network. */
export const fetchResults = async (load: LoadNamespaces): Promise<void> => {
  const { EmergencyPage, UrgentPage, ReviewPage, AdvicePage } = resultPages(load)
  await Promise.all([EmergencyPage.load(), UrgentPage.load(), BodyMapQuestion.load()])
  await Promise.all([AdvicePage.load(), ReviewPage.load()])
}
