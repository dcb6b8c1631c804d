import { exercises, type Exercise } from '../../src/guide/care/exercises.ts'
import { modules, type Module } from '../../src/guide/care/modules.ts'
import { holds, levels, type AnswerSheet, type Condition, type Level, type Question } from '../../src/guide/language.ts'
import { nudges } from '../../src/guide/nudges.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'
import { rules } from '../../src/guide/rules/rules.ts'

/** The data that decide about advice and care: what is proved, and what is broken on purpose. */
export type Guide = {
  readonly questions: readonly Question[]
  readonly rules: { readonly [id: string]: Rule }
  readonly modules: { readonly [id: string]: Module }
  readonly exercises: { readonly [id: string]: Exercise }
  readonly nudges: { readonly [id: string]: Condition }
}
export const shipped: Guide = { questions, rules, modules, exercises, nudges }

const entry = <T>(table: { readonly [id: string]: T }, id: string): T => {
  const found = table[id]
  if (found === undefined) throw new Error(`nothing is called ${id}`)
  return found
}
export const rule = (guide: Guide, id: string): Rule => entry(guide.rules, id)
export const module = (guide: Guide, id: string): Module => entry(guide.modules, id)
export const exercise = (guide: Guide, id: string): Exercise => entry(guide.exercises, id)

/** The level of settled answers. */
export const levelOf = (guide: Guide, answers: AnswerSheet): Level => {
  const fired = Object.values(guide.rules).filter(({ when }) => holds(when, answers))
  return levels.findLast((level) => fired.some((each) => each.level === level)) ?? 'SELF_CARE'
}

export const withoutRule = (guide: Guide, id: string): Guide => ({
  ...guide,
  rules: Object.fromEntries(Object.entries(guide.rules).filter(([each]) => each !== id)),
})
export const withRule = (guide: Guide, id: string, change: Partial<Rule>): Guide => ({
  ...guide,
  rules: { ...guide.rules, [id]: { ...rule(guide, id), ...change } },
})
export const withModule = (guide: Guide, id: string, change: Partial<Module>): Guide => ({
  ...guide,
  modules: { ...guide.modules, [id]: { ...module(guide, id), ...change } },
})
export const withExercise = (guide: Guide, id: string, change: Partial<Exercise>): Guide => ({
  ...guide,
  exercises: { ...guide.exercises, [id]: { ...exercise(guide, id), ...change } },
})
export const withQuestion = (guide: Guide, id: string, askIf: Condition): Guide => ({
  ...guide,
  questions: guide.questions.map((question) => (question.id === id ? { ...question, askIf } : question)),
})
