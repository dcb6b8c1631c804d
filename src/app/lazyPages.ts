import { lazy } from '../pages/lazy.tsx'
import type { LoadNamespaces } from '../pages/resultPages.tsx'

/** Pages that load their words and code when they are opened. */
const makePages = (load: LoadNamespaces) => ({
  StartPage: lazy(async () => {
    const [page] = await Promise.all([import('../pages/StartPage.tsx'), load(['start'])])
    if (import.meta.env.SSR) await page.StartPictures.load() // in the browser the drawing of the file is there first
    return { default: page.StartPage }
  }),
  GuidePage: lazy(async () => {
    const [page] = await Promise.all([import('../pages/GuidePage.tsx'), load(['questions'])])
    return { default: page.GuidePage }
  }),
  CareListPage: lazy(async () => {
    await load(['care'])
    return { default: (await import('../pages/CareListPage.tsx')).CareListPage }
  }),
  CarePage: lazy(async () => {
    await load(['advice', 'care', 'learn', 'share', 'followup'])
    return { default: (await import('../pages/CarePage.tsx')).CarePage }
  }),
  LearnListPage: lazy(async () => {
    await load(['learn'])
    return { default: (await import('../pages/LearnListPage.tsx')).LearnListPage }
  }),
  LearnPage: lazy(async () => {
    await load(['learn'])
    return { default: (await import('../pages/LearnPage.tsx')).LearnPage }
  }),
  AboutPage: lazy(async () => {
    await load(['learn', 'share', 'settings'])
    return { default: (await import('../pages/AboutPage.tsx')).AboutPage }
  }),
  RulesPage: lazy(async () => {
    await load(['questions', 'advice', 'learn'])
    return { default: (await import('../pages/RulesPage.tsx')).RulesPage }
  }),
  PlanPage: lazy(async () => {
    await load(['advice', 'care', 'session', 'followup', 'share'])
    return { default: (await import('../pages/PlanPage.tsx')).PlanPage }
  }),
  CheckInPage: lazy(async () => {
    await load(['questions', 'followup', 'session'])
    return { default: (await import('../pages/CheckInPage.tsx')).CheckInPage }
  }),
  FollowUpNowPage: lazy(async () => {
    await load(['questions', 'advice', 'session', 'followup', 'share'])
    return { default: (await import('../pages/FollowUpNowPage.tsx')).FollowUpNowPage }
  }),
  SessionPage: lazy(async () => {
    await load(['advice', 'care', 'session', 'followup', 'share'])
    return { default: (await import('../pages/SessionPage.tsx')).SessionPage }
  }),
  DiaryPage: lazy(async () => {
    await load(['session', 'followup', 'diary'])
    return { default: (await import('../pages/DiaryPage.tsx')).DiaryPage }
  }),
  ComposePage: lazy(async () => {
    await load(['practice', 'share', 'care', 'questions'])
    return { default: (await import('../pages/ComposePage.tsx')).ComposePage }
  }),
  PracticeKeysPage: lazy(async () => {
    await load(['practice'])
    return { default: (await import('../pages/PracticeKeysPage.tsx')).PracticeKeysPage }
  }),
  InvitationPage: lazy(async () => {
    await load(['care', 'share'])
    return { default: (await import('../pages/InvitationPage.tsx')).InvitationPage }
  }),
  SummaryPage: lazy(async () => {
    await load(['questions', 'advice', 'care', 'followup', 'share', 'summary', 'fhir'])
    return { default: (await import('../pages/SummaryPage.tsx')).SummaryPage }
  }),
  RepliesPage: lazy(async () => {
    await load(['questions', 'advice', 'share', 'summary', 'fhir'])
    return { default: (await import('../pages/RepliesPage.tsx')).RepliesPage }
  }),
  ReplyPage: lazy(async () => {
    await load(['questions', 'advice', 'share', 'summary', 'fhir'])
    return { default: (await import('../pages/ReplyPage.tsx')).ReplyPage }
  }),
  SettingsPage: lazy(async () => {
    await load(['settings', 'session'])
    return { default: (await import('../pages/SettingsPage.tsx')).SettingsPage }
  }),
  PrivacyPage: lazy(async () => {
    await load(['settings'])
    return { default: (await import('../pages/PrivacyPage.tsx')).PrivacyPage }
  }),
  MusclesPage: lazy(async () => {
    await load(['questions', 'advice', 'care'])
    return { default: (await import('../pages/MusclesPage.tsx')).MusclesPage }
  }),
})
let pages: ReturnType<typeof makePages> | undefined
export const pagesWith = (load: LoadNamespaces) => (pages ??= makePages(load))

/** Fetches the page of an address below the language; an address it does not know waits until it is shown. */
export const fetchPage = async (path: string, load: LoadNamespaces): Promise<void> => {
  const [first = '', more] = path.split('/').filter(Boolean)
  const all = pagesWith(load)
  const found = {
    '': all.StartPage,
    guide: all.GuidePage,
    learn: more === undefined ? all.LearnListPage : all.LearnPage,
    about: all.AboutPage,
    care: more === undefined ? all.CareListPage : all.CarePage,
    plan: more === undefined ? all.PlanPage : all.FollowUpNowPage,
    checkin: all.CheckInPage,
    session: all.SessionPage,
    diary: all.DiaryPage,
    rules: all.RulesPage,
    muscles: all.MusclesPage,
    settings: all.SettingsPage,
    privacy: all.PrivacyPage,
    i: all.InvitationPage,
    summary: all.SummaryPage,
    r: all.ReplyPage,
    physio: { replies: all.RepliesPage, keys: all.PracticeKeysPage }[more ?? ''] ?? all.ComposePage,
  }[first]
  await found?.load()
}
