import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import type { Language } from '../i18n/languages.ts'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { useText } from '../pages/useText.ts'
import { pagesWith } from './lazyPages.ts'

/** Addresses below the language, and the page each one shows. */
export const Routes = ({
  load,
  onLanguage,
}: {
  readonly load: LoadNamespaces
  readonly onLanguage: (language: Language) => void
}) => {
  const { t } = useText()
  const { CareListPage, CarePage, LearnListPage, LearnPage, AboutPage, RulesPage, MusclesPage } = pagesWith(load)
  const { PlanPage, CheckInPage, FollowUpNowPage, SessionPage, DiaryPage, StartPage, GuidePage } = pagesWith(load)
  const { InvitationPage, SummaryPage, RepliesPage, ReplyPage, SettingsPage, PrivacyPage } = pagesWith(load)
  const { ComposePage, PracticeKeysPage } = pagesWith(load)
  return (
    <Suspense
      fallback={
        <p className="wrap loading" role="status">
          {t('loading')}
        </p>
      }
    >
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route path="/guide/:place">{({ place }) => <GuidePage place={place} load={load} />}</Route>
        <Route path="/i">
          <InvitationPage />
        </Route>
        <Route path="/summary">
          <SummaryPage />
        </Route>
        <Route path="/plan">
          <PlanPage />
        </Route>
        <Route path="/diary">
          <DiaryPage />
        </Route>
        <Route path="/plan/now">
          <FollowUpNowPage />
        </Route>
        <Route path="/checkin">
          <CheckInPage />
        </Route>
        <Route path="/session">
          <SessionPage kind="plan" key="plan" />
        </Route>
        <Route path="/session/heat">
          <SessionPage kind="heat" key="heat" />
        </Route>
        <Route path="/care">
          <CareListPage />
        </Route>
        <Route path="/care/:module">{({ module }) => <CarePage id={module} key={module} />}</Route>
        <Route path="/learn">
          <LearnListPage />
        </Route>
        <Route path="/learn/:page">{({ page }) => <LearnPage id={page} key={page} />}</Route>
        <Route path="/about">
          <AboutPage />
        </Route>
        <Route path="/rules">
          <RulesPage />
        </Route>
        <Route path="/physio/replies">
          <RepliesPage />
        </Route>
        <Route path="/r">
          <ReplyPage />
        </Route>
        <Route path="/physio">
          <ComposePage />
        </Route>
        <Route path="/physio/keys">
          <PracticeKeysPage />
        </Route>
        <Route path="/settings">
          <SettingsPage onLanguage={onLanguage} />
        </Route>
        <Route path="/privacy">
          <PrivacyPage />
        </Route>
        <Route path="/muscles">
          <MusclesPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  )
}
