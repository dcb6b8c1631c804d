import { levels, type Condition } from '../../src/guide/language.ts'
import { facts } from '../../src/guide/facts.ts'
import { withExercise, withModule, withoutRule, withRule, type Guide } from '../proof/guideUnderProof.ts'

export type Mutant = { readonly name: string; readonly guide: Guide; readonly changes: 'verdict' | 'care' | 'both' }
type Changed = readonly [name: string, condition: Condition]

const without = <T>(list: readonly T[], place: number): readonly T[] => list.filter((_, each) => each !== place)

/** Every small mistake in a condition: a part dropped or negated, and for or, a cut-off moved, an option left out. Facts stay whole. */
export const mutatedConditions = (condition: Condition): readonly Changed[] => {
  const negated: Changed = ['negated', { op: 'not', not: condition }]
  switch (condition.op) {
    case 'is':
    case 'has':
      return [
        negated,
        ...(condition.options.length < 2 ? [] : condition.options).map(
          (option, place): Changed => [
            `without ${option}`,
            { ...condition, options: without(condition.options, place) },
          ],
        ),
      ]
    case 'atLeast':
      return [
        negated,
        ...[-1, 1].map(
          (step): Changed => [`from ${condition.score + step}`, { ...condition, score: condition.score + step }],
        ),
      ]
    case 'all':
    case 'any': {
      const { of } = condition
      return [
        ...(of.length < 2
          ? []
          : [
              [
                condition.op === 'all' ? 'or for and' : 'and for or',
                { op: condition.op === 'all' ? 'any' : 'all', of },
              ] as const,
            ]),
        ...(of.length < 2 ? [] : of).map(
          (_, place): Changed => [`part ${place + 1} dropped`, { ...condition, of: without(of, place) }],
        ),
        ...of.flatMap((part, place) =>
          mutatedConditions(part).map(
            ([name, changed]): Changed => [`part ${place + 1} ${name}`, { ...condition, of: of.with(place, changed) }],
          ),
        ),
      ]
    }
    case 'not':
      return mutatedConditions(condition.not).map(([name, not]): Changed => [name, { op: 'not', not }])
    case 'fact':
    case 'always':
      return [negated]
    case 'never':
      return []
  }
}

const replaceFact = (condition: Condition, fact: string, when: Condition): Condition => {
  switch (condition.op) {
    case 'fact':
      return {
        ...condition,
        when: condition.name === fact ? when : replaceFact(condition.when, fact, when),
      }
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => replaceFact(part, fact, when)) }
    case 'not':
      return { ...condition, not: replaceFact(condition.not, fact, when) }
    default:
      return condition
  }
}
const mapValues = <T>(table: { readonly [id: string]: T }, change: (value: T) => T): { readonly [id: string]: T } =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value)]))
const withFact = (guide: Guide, fact: string, when: Condition): Guide => ({
  ...guide,
  rules: mapValues(guide.rules, (rule) => ({ ...rule, when: replaceFact(rule.when, fact, when) })),
  modules: mapValues(guide.modules, (module) => ({
    ...module,
    showIf: replaceFact(module.showIf, fact, when),
    hideIf: replaceFact(module.hideIf, fact, when),
  })),
  exercises: mapValues(guide.exercises, (exercise) => ({
    ...exercise,
    hideIf: replaceFact(exercise.hideIf, fact, when),
  })),
})

/** Every small mistake in the rules, the facts and the contraindications. */
export const mutants = (guide: Guide): readonly Mutant[] => [
  ...Object.entries(guide.rules).flatMap(([id, rule]): readonly Mutant[] => [
    { name: `${id} dropped`, guide: withoutRule(guide, id), changes: 'verdict' },
    ...[-1, 1].flatMap((step): readonly Mutant[] => {
      const level = levels[levels.indexOf(rule.level) + step]
      return level === undefined
        ? []
        : [{ name: `${id} at ${level}`, guide: withRule(guide, id, { level }), changes: 'verdict' }]
    }),
    ...mutatedConditions(rule.when).map(
      ([name, when]): Mutant => ({ name: `${id} ${name}`, guide: withRule(guide, id, { when }), changes: 'verdict' }),
    ),
  ]),
  ...Object.values(facts).flatMap((fact) =>
    mutatedConditions(fact.when).map(
      ([name, when]): Mutant => ({
        name: `fact ${fact.name} ${name}`,
        guide: withFact(guide, fact.name, when),
        changes: 'both',
      }),
    ),
  ),
  ...Object.entries(guide.modules).flatMap(([id, { hideIf }]) =>
    [...mutatedConditions(hideIf), ['without contraindications', { op: 'never' }] as const].map(
      ([name, changed]): Mutant => ({
        name: `${id} ${name}`,
        guide: withModule(guide, id, { hideIf: changed }),
        changes: 'care',
      }),
    ),
  ),
  ...Object.entries(guide.exercises).flatMap(([id, { hideIf }]) =>
    [...mutatedConditions(hideIf), ['without contraindications', { op: 'never' }] as const].map(
      ([name, changed]): Mutant => ({
        name: `${id} ${name}`,
        guide: withExercise(guide, id, { hideIf: changed }),
        changes: 'care',
      }),
    ),
  ),
]
