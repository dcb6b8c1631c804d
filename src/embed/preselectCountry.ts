import type { Country } from '../guide/contacts.ts'
import { placeOf, type VisitActor } from '../visit/visitActor.ts'

/**
 * Ticks a country on the first screen while nothing is ticked there. The question stays, and is seen before anything
 * else: a wrong country is a wrong emergency number.
 */
export const preselectCountry = (visit: VisitActor, country: Country): void => {
  const tick = () => {
    const snapshot = visit.getSnapshot()
    if (placeOf(snapshot) === 's01' && snapshot.context.answers.country === undefined)
      visit.send({ type: 'answer', question: 'country', value: country })
  }
  tick()
  visit.subscribe(tick)
}
