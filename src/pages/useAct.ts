import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { VisitEvent } from '../guide/flow.ts'
import { screens } from '../guide/questions/screens.ts'
import { whenPainted } from '../ui/whenPainted.ts'
import { useVisitActor } from '../visit/VisitProvider.tsx'
import { placeOf, type VisitActor } from '../visit/visitActor.ts'
import { pathOf } from './guidePath.ts'
import { placeOf as addressOf } from './place.ts'

const isQuestion = (place: string): boolean => screens.some(({ id }) => id === place)

type Send = (event: VisitEvent) => void

const actsOn = (
  actor: VisitActor,
  navigate: (path: string) => void,
): { readonly act: Send; readonly actSoon: Send } => {
  let waiting: (() => void) | undefined
  const catchUp = () => {
    const now = waiting
    waiting = undefined
    now?.()
  }
  const send = (event: VisitEvent): void => {
    const from = placeOf(actor.getSnapshot())
    actor.send(event)
    if (event.type === 'answer') return
    const follow = () => {
      const path = pathOf(placeOf(actor.getSnapshot()))
      if (!addressOf(location.href).path.endsWith(path)) navigate(path)
    }
    if (isQuestion(from) && isQuestion(placeOf(actor.getSnapshot()))) whenPainted(follow)
    else follow()
  }
  return {
    act: (event) => {
      catchUp()
      send(event)
    },
    actSoon: (event) => {
      if (waiting !== undefined) return // a second tap on the same button
      waiting = () => send(event)
      whenPainted(catchUp)
    },
  }
}

/**
 * `act` sends what the person did to the visit, and lets the address follow: of a next question once that is painted.
 * `actSoon` does so behind the next frame, and in any case before anything else that is done.
 */
export const useAct = () => {
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  return useMemo(() => actsOn(actor, navigate), [actor, navigate])
}
