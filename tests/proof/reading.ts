import { noCareAtAll } from '../../src/guide/care/modules.ts'
import { levels, type Level } from '../../src/guide/language.ts'
import { exercise, module, type Guide } from './guideUnderProof.ts'
import type { Prover, Truth } from './prover.ts'

/** Level and care of all answer sets at once, in the words of the requirements. */
export const readGuide = (prover: Prover, guide: Guide) => {
  const { z } = prover
  const here = prover.read(guide)
  const level = (at: Level): Truth => here.atLeast(at, guide.rules)
  const exactly = (at: Level): Truth => {
    const next = levels[levels.indexOf(at) + 1]
    return next === undefined ? level(at) : z.And(level(at), z.Not(level(next)))
  }
  const allowed = (id: string): Truth =>
    z.And(
      z.Or(...module(guide, id).allowedAt.map(exactly)),
      here.holds(module(guide, id).showIf),
      z.Not(here.holds(noCareAtAll)),
    )
  const offered = (id: string): Truth => z.And(allowed(id), z.Not(here.holds(module(guide, id).hideIf)))
  const offeredExercise = (id: string): Truth =>
    z.And(offered(exercise(guide, id).module), z.Not(here.holds(exercise(guide, id).hideIf)))
  return {
    ...here,
    level,
    exactly,
    allowed,
    offered,
    offeredExercise,
    any: (answers: readonly (readonly [question: string, option: string])[]): Truth =>
      z.Or(...answers.map(([question, option]) => here.is(question, option))),
    /** The level with one more option chosen is lower than without it. */
    lowerWith: (question: string, option: string): Truth => {
      const other = prover.readWith(guide, question, option)
      return z.Or(...levels.slice(1).map((at) => z.And(level(at), z.Not(other.atLeast(at, guide.rules)))))
    },
    changedWith: (question: string, option: string): Truth => {
      const other = prover.readWith(guide, question, option)
      return z.Or(...levels.slice(1).map((at) => z.Xor(level(at), other.atLeast(at, guide.rules))))
    },
  }
}
export type Reading = ReturnType<typeof readGuide>
