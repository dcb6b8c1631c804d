import type { Question } from '../../src/guide/language.ts'
import type { Guide } from './guideUnderProof.ts'
import type { Prover, Truth } from './prover.ts'
import type { Reading } from './reading.ts'
import {
  comfortModules,
  countsOnlyWith,
  exerciseNeverWith,
  handsOffAnswers,
  minimumLevels,
  neverSelfCare,
  neverWith,
  notSaferThan,
  offeredToSomebodyWith,
  physicalModules,
} from './requirements.ts'

export const propertyClasses = [
  'minimum',
  'monotone',
  'unsure',
  'stale',
  'care',
  'exercise',
  'selfCare',
  'decides',
  'reachable',
] as const
export type PropertyClass = (typeof propertyClasses)[number]

/** A claim about all answer sets: that `cases` describes nobody, or that it describes somebody. */
export type Property = {
  readonly class: PropertyClass
  readonly name: string
  readonly cases: 'nobody' | 'somebody'
  readonly formula: (reading: Reading, prover: Prover) => Truth
}

const optionsOf = (guide: Guide, id: string): readonly string[] => {
  const question = guide.questions.find((each) => each.id === id)
  return question === undefined || question.kind === 'scale' ? [] : question.options
}
const signs = (question: Question): readonly string[] =>
  question.kind === 'many' ? question.options.filter((option) => !question.exclusive.includes(option)) : []

/** What must be true for every answer set the flow can produce, and many it cannot. */
export const safetyProperties = (guide: Guide): readonly Property[] => {
  const never = (
    group: PropertyClass,
    name: string,
    formula: (reading: Reading, prover: Prover) => Truth,
  ): Property => ({ class: group, name, cases: 'nobody', formula })
  return [
    ...minimumLevels.map(([question, option, min]) =>
      never('minimum', `${question} ${option} leads at least to ${min}`, (r, { z }) =>
        z.And(r.is(question, option), z.Not(r.level(min))),
      ),
    ),
    ...guide.questions.flatMap((question) =>
      signs(question).map((option) =>
        never('monotone', `adding ${question.id} ${option} never lowers the level`, (r, { z }) =>
          z.And(z.Not(r.is(question.id, option)), r.lowerWith(question.id, option)),
        ),
      ),
    ),
    ...notSaferThan.map(([question, unsure, calm]) =>
      never('unsure', `${question} ${unsure} is never safer than ${calm}`, (r, { z }) =>
        z.And(r.is(question, calm), r.lowerWith(question, unsure)),
      ),
    ),
    ...Object.entries(countsOnlyWith).flatMap(([questionOrOption, answers]) => {
      const [question = '', only] = questionOrOption.split('.')
      return (only === undefined ? optionsOf(guide, question) : [only]).map((option) =>
        never('stale', `${question} ${option} does not count while it is not asked`, (r, { z }) =>
          z.And(z.Not(r.any(answers)), r.changedWith(question, option)),
        ),
      )
    }),
    ...Object.keys(guide.modules).flatMap((id) => [
      never('care', `${id} is never offered at URGENT or EMERGENCY`, (r, { z }) =>
        z.And(r.offered(id), r.level('URGENT')),
      ),
      never('care', `${id} is never offered under 16`, (r, { z }) => z.And(r.offered(id), r.is('ageBand', 'under16'))),
      ...((comfortModules as readonly string[]).includes(id)
        ? []
        : [
            never('care', `${id} is never offered at GP_SOON`, (r, { z }) =>
              z.And(r.offered(id), r.exactly('GP_SOON')),
            ),
          ]),
    ]),
    ...handsOffAnswers.map(([question, option]) =>
      never('care', `no physical module with ${question} ${option}`, (r, { z }) =>
        z.And(r.is(question, option), z.Or(...physicalModules.map(r.offered))),
      ),
    ),
    ...Object.entries(neverWith).flatMap(([id, answers]) =>
      answers.map(([question, option]) =>
        never('care', `${id} is never offered with ${question} ${option}`, (r, { z }) =>
          z.And(r.is(question, option), r.offered(id)),
        ),
      ),
    ),
    ...Object.entries(exerciseNeverWith).flatMap(([id, answers]) =>
      answers.map(([question, option]) =>
        never('exercise', `${id} is never offered with ${question} ${option}`, (r, { z }) =>
          z.And(r.is(question, option), r.offeredExercise(id)),
        ),
      ),
    ),
    ...Object.keys(guide.exercises).map((id) =>
      never('exercise', `${id} is never offered under 16, nor from GP_SOON up`, (r, { z }) =>
        z.And(r.offeredExercise(id), z.Or(r.is('ageBand', 'under16'), r.level('GP_SOON'))),
      ),
    ),
    ...neverSelfCare.map(([question, option]) =>
      never('selfCare', `${question} ${option} never ends in self-care`, (r, { z }) =>
        z.And(r.complete, r.is(question, option), r.exactly('SELF_CARE')),
      ),
    ),
    ...offeredToSomebodyWith.map(
      ([id, question, option]): Property => ({
        class: 'reachable',
        name: `${id} is offered to somebody with ${question} ${option}`,
        cases: 'somebody',
        formula: (r, { z }) => z.And(r.complete, r.is(question, option), r.offered(id)),
      }),
    ),
    never('selfCare', 'a nerve sign that is new or unsure never ends in self-care', (r, { z }) =>
      z.And(r.complete, r.exactly('SELF_CARE'), z.Or(r.is('armKnown', 'new'), r.is('armKnown', 'unsure'))),
    ),
  ]
}
