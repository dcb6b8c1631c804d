import * as v from 'valibot'
import type { VisitSoFar } from '../guide/flow.ts'
import { readAnswers } from '../guide/readAnswers.ts'
import { screens, type ScreenId } from '../guide/questions/screens.ts'

export const storedVisitVersion = 1

const screenIds: readonly ScreenId[] = screens.map(({ id }) => id)
const storedShape = v.object({
  version: v.number(),
  answers: v.record(v.string(), v.unknown()),
  passed: v.array(v.picklist(screenIds)),
})

export type StoredVisit =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly visit: VisitSoFar }
  | { readonly kind: 'newer' | 'broken'; readonly raw: string }

export const writeVisit = ({ answers, passed }: VisitSoFar): string =>
  JSON.stringify({ version: storedVisitVersion, answers, passed })

/** Reads a stored visit; tells a damaged one and one of a newer version apart, and never throws. */
export const readVisit = (raw: string | null | undefined): StoredVisit => {
  if (raw === null || raw === undefined) return { kind: 'none' }
  try {
    const json: unknown = JSON.parse(raw)
    if (v.is(v.object({ version: v.pipe(v.number(), v.minValue(storedVisitVersion + 1)) }), json))
      return { kind: 'newer', raw }
    const { answers, passed } = v.parse(storedShape, json)
    return { kind: 'found', visit: { answers: readAnswers(answers), passed } }
  } catch {
    return { kind: 'broken', raw }
  }
}
