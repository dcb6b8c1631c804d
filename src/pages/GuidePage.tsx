import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useVisit, useVisitActor } from '../visit/VisitProvider.tsx'
import { goTo, placeOf } from '../visit/visitActor.ts'
import { AdvicePage } from './AdvicePage.tsx'
import { EmergencyPage } from './EmergencyPage.tsx'
import { pathOf } from './guidePath.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { UrgentPage } from './UrgentPage.tsx'

/** Shows the visit. The address may ask for a place (browser Back, a bookmark); the answers decide if it can be shown. */
export const GuidePage = ({ place }: { readonly place: string }) => {
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  const now = placeOf(useVisit())
  useEffect(() => {
    goTo(actor, place)
    const reached = placeOf(actor.getSnapshot())
    if (reached !== place) navigate(pathOf(reached), { replace: true })
  }, [actor, place, navigate])
  switch (now) {
    case 'welcome':
      return undefined
    case 'emergency':
      return <EmergencyPage />
    case 'urgent':
      return <UrgentPage />
    case 'review':
      return <ReviewPage />
    case 'advice':
      return <AdvicePage />
    default:
      return <QuestionPage />
  }
}
