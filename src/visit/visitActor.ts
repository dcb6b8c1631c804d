import { createActor, transition, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import { visitFlow, withOpen, type Visit, type VisitSoFar } from '../guide/flow.ts'
import { screens, type ScreenId } from '../guide/questions/screens.ts'
import { missingOn, screenAfter } from '../guide/walk.ts'

export type VisitActor = ActorRefFrom<typeof visitFlow>
export type VisitSnapshot = SnapshotFrom<typeof visitFlow>

export const startVisit = (soFar: Partial<VisitSoFar> = {}): VisitActor =>
  createActor(visitFlow, { input: soFar }).start()

/** Where a visit is: a screen while asking, else the phase. It is also the last part of the path. */
export type Place = ScreenId | 'welcome' | 'emergency' | 'urgent' | 'review' | 'advice'

export const placeOf = (snapshot: VisitSnapshot): Place => {
  if (snapshot.matches('asking')) return snapshot.context.open
  if (snapshot.matches('emergency')) return 'emergency'
  if (snapshot.matches('urgent')) return 'urgent'
  if (snapshot.matches('review')) return 'review'
  if (snapshot.matches('advice')) return 'advice'
  return 'welcome'
}

/** The visit as Next would make it now, when that opens another screen of questions. */
export const afterNext = (snapshot: VisitSnapshot): Visit | undefined => {
  const [next] = transition(visitFlow, snapshot, { type: 'next' })
  return next.matches('asking') && next.context.open !== snapshot.context.open ? next.context : undefined
}
/** The visit on the screen that follows as long as an answer is missing here: a guess, to make that screen ahead. */
export const likelyNext = ({ context }: VisitSnapshot): Visit | undefined => {
  const { answers, open } = context
  const after = missingOn(open, answers).length > 0 ? screenAfter(open, answers) : undefined
  return after && { ...withOpen(context), open: after, showErrors: false }
}

const isScreen = (place: string): place is ScreenId => screens.some(({ id }) => id === place)

/** Brings the visit to a place that was asked for by its path, as far as the answers allow. */
export const goTo = (actor: VisitActor, place: string): void => {
  const here = () => placeOf(actor.getSnapshot())
  if (here() === place) return
  if (isScreen(place)) {
    if (here() === 'welcome') actor.send({ type: 'start' })
    if (here() !== place) actor.send({ type: 'revisit', screen: place })
  }
  if (place === 'review' || place === 'advice') actor.send({ type: 'checkAnswers' })
  if (place === 'advice' && here() === 'review') actor.send({ type: 'confirm' })
}
