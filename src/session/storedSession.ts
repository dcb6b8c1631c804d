import * as v from 'valibot'
import { exerciseIds } from '../guide/care/exercises.ts'
import { moduleIds } from '../guide/care/modules.ts'
import { phasesOf } from './phases.ts'
import { places } from './program.ts'
import type { SessionSoFar } from './player.ts'

const version = 1
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600))
const shape = v.object({
  version: v.literal(version),
  kind: v.picklist(['plan', 'heat']),
  /** ISO date-time at which the session began. */
  began: v.pipe(v.string(), v.isoTimestamp()),
  soFar: v.object({
    program: v.pipe(
      v.array(
        v.object({
          module: v.picklist(moduleIds),
          subject: v.picklist([...exerciseIds, ...places, 'heat']),
          sides: v.pipe(v.array(v.optional(v.picklist(['left', 'right']))), v.minLength(1), v.maxLength(2)),
          sets: count,
          reps: count,
          moveFor: seconds,
          holdFor: seconds,
          restFor: seconds,
        }),
      ),
      v.maxLength(40),
    ),
    phase: v.pipe(v.number(), v.integer(), v.minValue(0)),
    into: v.pipe(v.number(), v.minValue(0), v.finite()),
    done: v.pipe(v.number(), v.minValue(0), v.finite()),
  }),
})
export type SessionKind = 'plan' | 'heat'
export type StoredSession = { readonly kind: SessionKind; readonly began: string; readonly soFar: SessionSoFar }

/** A session as text; sides that are not named are written as null by JSON. */
export const writeSession = ({ kind, began, soFar: { program, phase, into, done } }: StoredSession): string =>
  JSON.stringify({ version, kind, began, soFar: { program, phase, into, done } })

const namelessSide = (_key: string, value: unknown): unknown => (value === null ? undefined : value)
const withSides = (json: unknown): unknown => {
  // a reviver that returns undefined leaves a hole in an array; an array without holes is what the shape expects
  const program = (json as { soFar?: { program?: { sides?: unknown[] }[] } } | undefined)?.soFar?.program
  if (Array.isArray(program))
    for (const item of program) if (Array.isArray(item.sides)) item.sides = Array.from(item.sides)
  return json
}

/** Reads a stored session; undefined when there is none or when it cannot be gone on with. Never throws. */
export const readSession = (raw: string | null | undefined): StoredSession | undefined => {
  if (raw === null || raw === undefined) return undefined
  try {
    const { kind, began, soFar } = v.parse(shape, withSides(JSON.parse(raw, namelessSide)))
    return soFar.phase < phasesOf(soFar.program).length ? { kind, began, soFar } : undefined
  } catch {
    return undefined
  }
}
