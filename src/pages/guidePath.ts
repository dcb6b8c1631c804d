import type { Place } from '../visit/visitActor.ts'

/** Path of a place of the visit, below the language. */
export const pathOf = (place: Place): string => (place === 'welcome' ? '/' : `/guide/${place}`)
