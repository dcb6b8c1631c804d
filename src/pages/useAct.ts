import { useLocation } from 'wouter'
import type { VisitEvent } from '../guide/flow.ts'
import { useVisitActor } from '../visit/VisitProvider.tsx'
import { placeOf } from '../visit/visitActor.ts'
import { pathOf } from './guidePath.ts'

/** Sends what the person did to the visit, and lets the address follow. */
export const useAct = (): ((event: VisitEvent) => void) => {
  const actor = useVisitActor()
  const [path, navigate] = useLocation()
  return (event) => {
    actor.send(event)
    const now = pathOf(placeOf(actor.getSnapshot()))
    if (event.type !== 'answer' && now !== path) navigate(now)
  }
}
