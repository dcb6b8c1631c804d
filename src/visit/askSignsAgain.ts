import { lastRedFlagScreen, screens } from '../guide/questions/screens.ts'
import type { VisitActor } from './visitActor.ts'

/** Asks s02 to s05 anew: their answers are taken back, and the advice that follows is a new one. */
export const askSignsAgain = (actor: VisitActor): void => {
  const end = screens.findIndex(({ id }) => id === lastRedFlagScreen)
  actor.send({ type: 'revisit', screen: 's02' })
  for (const { questions } of screens.slice(1, end + 1))
    for (const { id } of questions) actor.send({ type: 'answer', question: id, value: undefined })
}
