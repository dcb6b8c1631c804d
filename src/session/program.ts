import { exercises, type ExerciseId } from '../guide/care/exercises.ts'
import { halfTime, strokingOnly, tenMinutes } from '../guide/care/cautionLimits.ts'
import type { CautionId } from '../guide/care/gate.ts'
import type { ModuleId } from '../guide/care/modules.ts'
import { muscles } from '../guide/care/muscles.ts'
import type { OptionOf } from '../guide/questions/screens.ts'

export const places = ['hands-a', 'hands-b', 'hands-c', 'hands-d', 'ball-a', 'ball-b', 'ball-c'] as const
/** A place to press, as in clinical.md section d. */
export type Place = (typeof places)[number]
export type BodySide = 'left' | 'right'

/** One thing to do in a session. `moveFor`, `holdFor` and `restFor` in seconds. */
export type Item = {
  readonly module: ModuleId
  readonly subject: ExerciseId | Place | 'heat'
  readonly sides: readonly (BodySide | undefined)[]
  readonly sets: number
  readonly reps: number
  readonly moveFor: number
  readonly holdFor: number
  readonly restFor: number
}

/** An exercise with the dose of a practice: `hold` in seconds. */
export type Prescribed = {
  readonly exercise: ExerciseId
  readonly hold: number
  readonly reps: number
  readonly sets: number
}

/** What a session is made from: care that is allowed now, in the order of the plan. */
export type Wanted = {
  readonly active: readonly ModuleId[]
  readonly exercises: readonly ExerciseId[]
  /** Muscles that can send the pain, most likely first. */
  readonly muscles: readonly (keyof typeof muscles)[]
  readonly time: OptionOf<'timePerDay'>
  readonly dose: 'full' | 'half'
  /** What this person must mind: clinical.md section d, "caution". */
  readonly cautions: readonly CautionId[]
  /** Whole days since the advice. */
  readonly day: number
  /** What the practice of this person asks for, in its order and dose; only what is allowed counts. */
  readonly programme?: readonly Prescribed[]
}

export const prepareFor = 8 // seconds
const switchFor = 5
const minutes = { min5: 5, min10: 10, min15: 15 } as const satisfies { readonly [T in OptionOf<'timePerDay'>]: number }
/** Most seconds a module may take in one session: clinical.md section d. */
const mostFor: { readonly [M in ModuleId]?: number } = {
  'M-MOB': 180,
  'M-STRETCH': 360,
  'M-MASS-HANDS': 300,
  'M-MASS-BALL': 300,
}
const mostPlaces = 3
const slowMove = 2 // seconds for one way of a movement

/** Seconds an item takes, its preparation included. */
export const secondsOf = ({ sides, sets, reps, moveFor, holdFor, restFor }: Item): number => {
  const rounds = sides.length * sets
  return prepareFor + rounds * reps * (2 * moveFor + holdFor) + (rounds - 1) * restFor
}

const halved = (count: number): number => Math.max(1, Math.ceil(count / 2))

/** Half the repetitions when a check-in says so. */
const itemFor = ({ exercise, hold, reps, sets }: Prescribed, dose: Wanted['dose']): Item => {
  const { module, dose: full } = exercises[exercise]
  return {
    module,
    subject: exercise,
    sides: full.perSide ? ['left', 'right'] : [undefined],
    sets,
    reps: dose === 'half' ? halved(reps) : reps,
    moveFor: slowMove,
    holdFor: hold,
    restFor: full.perSide ? switchFor : 15,
  }
}
/** The low end of the guide's own dose. */
const exerciseItem = (id: ExerciseId, dose: Wanted['dose']): Item => {
  const { hold, reps, sets } = exercises[id].dose
  return itemFor({ exercise: id, hold: hold[0], reps: reps[0], sets: sets[0] }, dose)
}

const onlyThese: { readonly [C in CautionId]?: readonly Place[] } = {
  'M-MASS-HANDS/unstableSpine': ['hands-a', 'hands-d'],
  'M-MASS-HANDS/arteryRisk': ['hands-a', 'hands-c'],
}
const mayPress = (place: Place, cautions: readonly CautionId[]): boolean =>
  !place.startsWith('hands') ||
  cautions.every((caution) => !strokingOnly.includes(caution) && (onlyThese[caution]?.includes(place) ?? true))

const holdOn = (module: ModuleId, place: Place, { day, dose, cautions }: Wanted): number => {
  const firstDays = place.startsWith('hands') ? day < 1 : day < 3
  const full = firstDays ? 20 : 30
  const isHalf = cautions.some((caution) => caution.startsWith(`${module}/`) && halfTime.includes(caution))
  return Math.min(dose === 'half' ? 15 : full, isHalf ? full / 2 : full)
}
/** Places of the muscles that can send this pain first, then the others. */
const placesFor = (module: 'M-MASS-HANDS' | 'M-MASS-BALL', wanted: Wanted): readonly Place[] => {
  const kind = module === 'M-MASS-HANDS' ? 'hands' : 'ball'
  const named = wanted.muscles.flatMap((id) =>
    [...muscles[id].massage.matchAll(/(M-MASS-\w+) (\w)/g)]
      .filter(([, of]) => of === module)
      .map(([, , letter]) => `${kind}-${letter ?? ''}`),
  )
  const all = places.filter((place) => place.startsWith(kind) && mayPress(place, wanted.cautions))
  const first = all.filter((place) => named.includes(place))
  return [...first, ...all.filter((place) => !named.includes(place))]
}
const placeItem = (module: ModuleId, place: Place, wanted: Wanted): Item => ({
  module,
  subject: place,
  sides: [undefined],
  sets: 1,
  reps: 1,
  moveFor: 4,
  holdFor: holdOn(module, place, wanted),
  restFor: 0,
})

const itemsOf = (module: ModuleId, wanted: Wanted): readonly Item[] => {
  if (module === 'M-MASS-HANDS' || module === 'M-MASS-BALL')
    return placesFor(module, wanted)
      .slice(0, mostPlaces)
      .map((place) => placeItem(module, place, wanted))
  const helping = wanted.muscles.flatMap((id): readonly ExerciseId[] => muscles[id].exercises)
  const own = wanted.exercises.filter((id) => exercises[id].module === module)
  return [...own.filter((id) => helping.includes(id)), ...own.filter((id) => !helping.includes(id))].map((id) =>
    exerciseItem(id, wanted.dose),
  )
}

/**
 * A session out of the active part of the plan: the first item of every module, then more of them in turn, while the
 * minutes of the person and the most for a module allow. Heat has a session of its own: it takes 15 minutes and no hands.
 */
const ownProgram = (wanted: Wanted): readonly Item[] => {
  const queues = wanted.active.map((module) => itemsOf(module, wanted)).filter((queue) => queue.length > 0)
  const chosen = new Set<Item>()
  const taken = (items: Iterable<Item>) => [...items].reduce((sum, item) => sum + secondsOf(item), 0)
  const budget = minutes[wanted.time] * 60
  for (let round = 0; round < Math.max(0, ...queues.map((queue) => queue.length)); round += 1)
    for (const item of queues.flatMap((queue) => queue.slice(round, round + 1))) {
      const ofModule = taken([...chosen].filter(({ module }) => module === item.module)) + secondsOf(item)
      const fits = taken(chosen) + secondsOf(item) <= budget && ofModule <= (mostFor[item.module] ?? budget)
      if (fits || round === 0) chosen.add(item)
    }
  return queues.flatMap((queue) => queue.filter((item) => chosen.has(item)))
}

/**
 * The session: what the practice asks for as far as it is allowed, whatever time it takes; when it asks for nothing that
 * is allowed, the guide's own.
 */
export const programFor = (wanted: Wanted): readonly Item[] => {
  const asked = (wanted.programme ?? []).filter(({ exercise }) => wanted.exercises.includes(exercise))
  return asked.length > 0 ? asked.map((each) => itemFor(each, wanted.dose)) : ownProgram(wanted)
}

/** Fifteen minutes of heat, ten for an older skin; the skin is looked at every five. */
export const heatProgram = (cautions: readonly CautionId[]): readonly Item[] => {
  const sets = cautions.some((caution) => tenMinutes.includes(caution)) ? 2 : 3
  return [
    { module: 'M-HEAT', subject: 'heat', sides: [undefined], sets, reps: 1, moveFor: 0, holdFor: 300, restFor: 0 },
  ]
}

/** Whether a session that was begun asks for nothing more than is allowed now. */
export const staysWithin = (begun: readonly Item[], allowed: readonly Item[]): boolean =>
  begun.every((item) =>
    allowed.some(
      ({ subject, sets, reps, holdFor }) =>
        subject === item.subject && item.sets <= sets && item.reps <= reps && item.holdFor <= holdFor,
    ),
  )
