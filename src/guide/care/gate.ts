import { namedBecause } from '../because.ts'
import { holds, type Condition, type Level } from '../language.ts'
import type { Answers } from '../questions/screens.ts'
import { exerciseIds, exercises, type ExerciseId } from './exercises.ts'
import { moduleIds, modules, noCareAtAll, type Module, type ModuleId } from './modules.ts'

export type CautionId = {
  [M in ModuleId]: `${M}/${keyof (typeof modules)[M]['cautions'] & string}`
}[ModuleId]
export type Caution = { readonly module: ModuleId; readonly caution: CautionId }
export type Hidden = { readonly id: ModuleId | ExerciseId; readonly because: readonly string[] }
export type Care = {
  readonly modules: readonly ModuleId[]
  readonly exercises: readonly ExerciseId[]
  readonly hidden: readonly Hidden[]
  readonly cautions: readonly Caution[]
}

const noCare: Care = { modules: [], exercises: [], hidden: [], cautions: [] }

/** A module that the level and its own `showIf` allow; `unlocked` names the follow-up rules that have fired. */
const inPlay = (module: Module, level: Level, answers: Answers, unlocked: readonly string[]): boolean =>
  module.allowedAt.includes(level) &&
  (module.unlock === undefined || unlocked.includes(module.unlock)) &&
  holds(module.showIf, answers)

/** Which care may be shown for settled answers at this level, with cautions, and what is left out and why. */
export const allowedCare = (answers: Answers, level: Level, unlocked: readonly string[] = []): Care => {
  if (holds(noCareAtAll, answers)) return noCare
  const considered = moduleIds.filter((id) => inPlay(modules[id], level, answers, unlocked))
  const shown = considered.filter((id) => !holds(modules[id].hideIf, answers))
  const offered = exerciseIds.filter((id) => shown.includes(exercises[id].module))
  const reasonFor = (id: ModuleId | ExerciseId, hideIf: Condition): Hidden => ({
    id,
    because: namedBecause(hideIf, answers),
  })
  return {
    modules: shown,
    exercises: offered.filter((id) => !holds(exercises[id].hideIf, answers)),
    hidden: [
      ...considered.filter((id) => !shown.includes(id)).map((id) => reasonFor(id, modules[id].hideIf)),
      ...offered.filter((id) => holds(exercises[id].hideIf, answers)).map((id) => reasonFor(id, exercises[id].hideIf)),
    ],
    cautions: shown.flatMap((module) =>
      Object.entries<Condition>(modules[module].cautions)
        .filter(([, condition]) => holds(condition, answers))
        .map(([name]) => ({ module, caution: `${module}/${name}` as CautionId })),
    ), // entries forgets the names
  }
}
