import { noCareAtAll } from '../../src/guide/care/modules.ts'
import { holds, levels, type Level } from '../../src/guide/language.ts'
import type { Answers } from '../../src/guide/questions/screens.ts'
import { settle } from '../../src/guide/walk.ts'
import { levelOf, type Guide } from '../proof/guideUnderProof.ts'
import type { Prover, Truth } from '../proof/prover.ts'
import { readGuide } from '../proof/reading.ts'
import type { Mutant } from './mutants.ts'

export type Outcome = {
  readonly level: Level
  readonly within: string | number
  readonly modules: readonly string[]
  readonly exercises: readonly string[]
}

/** What a guide that need not be the shipped one says to these answers. Stage 2 is left out, as before any check-in. */
export const outcomeOf = (guide: Guide, answers: Answers): Outcome => {
  const sheet = settle(answers)
  const fired = Object.values(guide.rules).filter(({ when }) => holds(when, sheet))
  const level = levelOf(guide, sheet)
  const deadlines = fired.filter((rule) => rule.level === level).map(({ within }) => within)
  const days = deadlines.filter((within) => typeof within === 'number')
  const modules = Object.entries(guide.modules)
    .filter(
      ([, { allowedAt, unlock, showIf, hideIf }]) =>
        allowedAt.includes(level) &&
        unlock === undefined &&
        holds(showIf, sheet) &&
        !holds(hideIf, sheet) &&
        !holds(noCareAtAll, sheet),
    )
    .map(([id]) => id)
  return {
    level,
    within: days.length > 0 ? Math.min(...days) : (deadlines[0] ?? 'today'),
    modules: modules.toSorted(),
    exercises: Object.entries(guide.exercises)
      .filter(([, { module, hideIf }]) => modules.includes(module) && !holds(hideIf, sheet))
      .map(([id]) => id)
      .toSorted(),
  }
}

/** Somebody to whom the two guides say something else. */
export const differs = (prover: Prover, shipped: Guide, { guide, changes }: Mutant): Truth => {
  const { z } = prover
  const [ours, theirs] = [readGuide(prover, shipped), readGuide(prover, guide)]
  const days = [...new Set(Object.values(shipped.rules).map(({ within }) => within))].filter(
    (within) => typeof within === 'number',
  )
  const firesWithin = (of: Guide, reading: typeof ours, level: Level, most: number): Truth =>
    z.Or(
      z.Bool.val(false),
      ...Object.values(of.rules)
        .filter(({ level: at, within }) => at === level && typeof within === 'number' && within <= most)
        .map(({ when }) => reading.holds(when)),
    )
  const verdict = [
    ...levels.slice(1).map((level) => z.Xor(ours.level(level), theirs.level(level))),
    ...(['GP_SOON', 'PHYSIO'] as const).flatMap((level) =>
      days.map((most) =>
        z.And(
          ours.exactly(level),
          z.Xor(firesWithin(shipped, ours, level, most), firesWithin(guide, theirs, level, most)),
        ),
      ),
    ),
  ]
  const care = [
    ...Object.keys(shipped.modules).map((id) => z.Xor(ours.offered(id), theirs.offered(id))),
    ...Object.keys(shipped.exercises).map((id) => z.Xor(ours.offeredExercise(id), theirs.offeredExercise(id))),
  ]
  return z.Or(...(changes === 'care' ? care : changes === 'verdict' ? verdict : [...verdict, ...care]))
}
