import { prepareFor, type BodySide, type Item } from './program.ts'

export type PhaseKind = 'prepare' | 'move' | 'hold' | 'back' | 'rest' | 'switchSide'
/** A stretch of time in which one thing is done. */
export type Phase = {
  readonly kind: PhaseKind
  readonly seconds: number
  /** Place of the item in the program. */
  readonly item: number
  readonly side: BodySide | undefined
  /** Counted from 1. */
  readonly set: number
  readonly rep: number
}

const roundsOf = ({ sides, sets }: Item) =>
  Array.from({ length: sets }, (_, set) => sides.map((side) => ({ set: set + 1, side }))).flat()

const repetition = (item: Item, place: number, set: number, side: BodySide | undefined, rep: number): Phase[] => {
  const at = { item: place, side, set, rep }
  const phases: Phase[] = [
    { kind: 'move', seconds: item.moveFor, ...at },
    { kind: 'hold', seconds: item.holdFor, ...at },
    { kind: 'back', seconds: item.moveFor, ...at },
  ]
  return phases.filter(({ seconds }) => seconds > 0)
}

const phasesOfItem = (item: Item, place: number): Phase[] => {
  const phases: Phase[] = [{ kind: 'prepare', seconds: prepareFor, item: place, side: item.sides[0], set: 1, rep: 1 }]
  for (const [round, { set, side }] of roundsOf(item).entries()) {
    if (round > 0 && item.restFor > 0)
      phases.push({
        kind: item.sides.length > 1 ? 'switchSide' : 'rest',
        seconds: item.restFor,
        item: place,
        side,
        set,
        rep: 1,
      })
    for (let rep = 1; rep <= item.reps; rep += 1) phases.push(...repetition(item, place, set, side, rep))
  }
  return phases
}

/** A program as phases in order. */
export const phasesOf = (program: readonly Item[]): readonly Phase[] => program.flatMap(phasesOfItem)

/** Seconds of the whole program. */
export const lengthOf = (phases: readonly Phase[]): number => phases.reduce((sum, { seconds }) => sum + seconds, 0)
