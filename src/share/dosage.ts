import { exercises, type ExerciseId } from '../guide/care/exercises.ts'

/** An exercise as a practice asks for it: `hold` in seconds, the rest are counts. */
export type Prescribed = {
  readonly exercise: ExerciseId
  readonly hold: number
  readonly reps: number
  readonly sets: number
  readonly perDay: number
  readonly daysPerWeek: number
}
export type DoseField = Exclude<keyof Prescribed, 'exercise'>
export const doseFields = ['hold', 'reps', 'sets', 'perDay', 'daysPerWeek'] as const satisfies readonly DoseField[]

type Limits = { readonly [F in DoseField]: readonly [least: number, most: number] }

/**
 * What a link may ask for. Nobody can check who made a link, so holding never goes beyond the guide's own dose, and the
 * rest stays within what the guide asks of anybody (design).
 */
export const doseLimits = (id: ExerciseId): Limits => {
  const [, longest] = exercises[id].dose.hold
  return {
    hold: [longest === 0 ? 0 : 1, longest],
    reps: [1, 15],
    sets: [1, 3],
    perDay: [1, 6],
    daysPerWeek: [1, 7],
  }
}

/** The low end of the guide's own dose, to start from. */
export const usualDose = (id: ExerciseId): Prescribed => {
  const { dose } = exercises[id]
  const daysPerWeek = 'daysPerWeek' in dose ? dose.daysPerWeek : 7
  return {
    exercise: id,
    hold: dose.hold[0],
    reps: dose.reps[0],
    sets: dose.sets[0],
    perDay: dose.perDay[0],
    daysPerWeek,
  }
}

export const isWithinLimits = (wanted: Prescribed): boolean => {
  const limits = doseLimits(wanted.exercise)
  return doseFields.every((field) => {
    const [least, most] = limits[field]
    return Number.isInteger(wanted[field]) && wanted[field] >= least && wanted[field] <= most
  })
}
