import { Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import { whenIdle } from '../ui/whenIdle.ts'
import { useVisit, useVisitActor } from '../visit/VisitProvider.tsx'
import { goTo, placeOf } from '../visit/visitActor.ts'
import { pathOf } from './guidePath.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { fetchResults, resultPages, type LoadNamespaces } from './resultPages.tsx'

/** Shows the visit. The address may ask for a place (browser Back, a bookmark); the answers decide if it can be shown. */
export const GuidePage = ({ place, load }: { readonly place: string; readonly load: LoadNamespaces }) => {
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  const now = placeOf(useVisit())
  useEffect(() => {
    goTo(actor, place)
    const reached = placeOf(actor.getSnapshot())
    if (reached !== place) navigate(pathOf(reached), { replace: true })
  }, [actor, place, navigate])
  useEffect(() => {
    whenIdle(() => void fetchResults(load)) // the question that is open comes first
  }, [load])
  const { EmergencyPage, EmergencyFirst, UrgentPage, UrgentFirst, ReviewPage, AdvicePage } = resultPages(load)
  switch (now) {
    case 'welcome':
      return <div className="loading" /> // for one moment, with the height of a page
    case 'emergency':
      return (
        <Suspense fallback={<EmergencyFirst />}>
          <EmergencyPage />
        </Suspense>
      )
    case 'urgent':
      return (
        <Suspense fallback={<UrgentFirst />}>
          <UrgentPage />
        </Suspense>
      )
    case 'review':
      return <ReviewPage />
    case 'advice':
      return <AdvicePage />
    default:
      return <QuestionPage />
  }
}
