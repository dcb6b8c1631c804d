import { init } from 'z3-solver'
import type { Bool } from 'z3-solver'
import { modules as shippedModules, noCareAtAll, type Module } from '../../src/guide/care/modules.ts'
import { levels, type Level } from '../../src/guide/language.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'
import { rules as shippedRules } from '../../src/guide/rules/rules.ts'
import { encode, freeSheet, type RawSheet } from './encode.ts'
import {
  comfortModules,
  handsOffAnswers,
  minimumLevels,
  neverSelfCare,
  neverWith,
  notSaferThan,
  physicalModules,
} from './requirements.ts'

type Truth = Bool<'guide'>
export type Guide = {
  readonly rules: { readonly [id: string]: Rule }
  readonly modules: { readonly [id: string]: Module }
}
export const shipped: Guide = { rules: shippedRules, modules: shippedModules }

export type Property = { readonly group: string; readonly name: string; readonly violated: Truth }

/** A solver over all answer sets. `counterexample` is a patient in question and option ids, or undefined when there is none. */
export const openProver = async () => {
  const { Context } = await init()
  const z = Context('guide')
  const { sheet, bounds } = freeSheet(z, 'a')
  const here = encode(z, sheet)
  const solver = new z.Solver()
  solver.add(...bounds)

  const counterexample = async (formula: Truth): Promise<readonly string[] | undefined> => {
    solver.push()
    solver.add(formula)
    const found = await solver.check()
    if (found === 'unknown') throw new Error('the solver gave up')
    const patient = found === 'unsat' ? undefined : describe()
    solver.pop()
    return patient
  }
  const describe = (): readonly string[] => {
    const model = solver.model()
    return questions.flatMap((question) => {
      if (question.kind === 'scale') {
        const raw = sheet[question.id]
        const value = raw?.kind === 'number' ? model.eval(raw.value, true).toString() : '-1'
        return value === '-1' ? [] : [`${question.id}.${value}`]
      }
      return question.options
        .filter((option) => model.eval(here.is(question.id, option), true).toString() === 'true')
        .map((option) => `${question.id}.${option}`)
    })
  }
  return { z, sheet, here, counterexample }
}
export type Prover = Awaited<ReturnType<typeof openProver>>

/** The same answers, with one question answered differently. */
const changed = ({ z, sheet }: Prover, question: string, option: string): RawSheet => {
  const before = sheet[question]
  const options = questions.find(({ id }) => id === question)
  if (before === undefined || options === undefined || options.kind === 'scale')
    throw new Error(`no options in ${question}`)
  return {
    ...sheet,
    [question]:
      before.kind === 'ticks'
        ? { kind: 'ticks', ticks: { ...before.ticks, [option]: z.Bool.val(true) } }
        : { kind: 'number', value: z.Int.val(options.options.indexOf(option) + 1) }, // a constant is an Arith too
  }
}

/** All properties of section "a" to "f" for a guide; each holds when `violated` has no solution. */
export const properties = (prover: Prover, { rules, modules }: Guide): readonly Property[] => {
  const { z, here } = prover
  const level = (at: Level) => here.atLeast(at, rules)
  const lower = (than: ReturnType<typeof encode>): Truth =>
    z.Or(...levels.slice(1).map((at) => z.And(level(at), z.Not(than.atLeast(at, rules)))))
  const exactly = (at: Level): Truth => {
    const next = levels[levels.indexOf(at) + 1]
    return next === undefined ? level(at) : z.And(level(at), z.Not(level(next)))
  }
  const offered = (id: string): Truth => {
    const module = modules[id]
    if (module === undefined) throw new Error(`no module ${id}`)
    return z.And(
      z.Or(...module.allowedAt.map(exactly)),
      here.holds(module.showIf),
      z.Not(here.holds(module.hideIf)),
      z.Not(here.holds(noCareAtAll)),
    )
  }
  const anyOffered = (ids: readonly string[]) => z.Or(...ids.map(offered))
  const all = Object.keys(modules)
  return [
    ...minimumLevels.map(
      ([question, option, min]): Property => ({
        group: 'minimum',
        name: `${question} ${option} leads at least to ${min}`,
        violated: z.And(here.is(question, option), z.Not(level(min))),
      }),
    ),
    ...questions.flatMap((question): readonly Property[] =>
      question.kind !== 'many'
        ? []
        : question.options
            .filter((option) => !question.exclusive.includes(option))
            .map((option) => ({
              group: 'monotone',
              name: `adding ${question.id} ${option} never lowers the level`,
              violated: z.And(
                z.Not(here.is(question.id, option)),
                lower(encode(z, changed(prover, question.id, option))),
              ),
            })),
    ),
    ...notSaferThan.map(
      ([question, unsure, calm]): Property => ({
        group: 'unsure',
        name: `${question} ${unsure} is never safer than ${calm}`,
        violated: z.And(here.is(question, calm), lower(encode(z, changed(prover, question, unsure)))),
      }),
    ),
    ...questions
      .filter((question) => question.askIf.op !== 'always' && question.kind !== 'scale')
      .flatMap((question): readonly Property[] =>
        question.kind === 'scale'
          ? []
          : question.options.map((option) => {
              const other = encode(z, changed(prover, question.id, option))
              return {
                group: 'stale',
                name: `${question.id} ${option} does not count while it is not asked`,
                violated: z.And(
                  z.Not(here.shown.get(question.id) ?? z.Bool.val(true)),
                  z.Or(lower(other), ...levels.slice(1).map((at) => z.And(other.atLeast(at, rules), z.Not(level(at))))),
                ),
              }
            }),
      ),
    ...all.map(
      (id): Property => ({
        group: 'care',
        name: `${id} is never offered at URGENT or EMERGENCY`,
        violated: z.And(offered(id), level('URGENT')),
      }),
    ),
    ...all.map(
      (id): Property => ({
        group: 'care',
        name: `${id} is never offered under 16`,
        violated: z.And(offered(id), here.is('ageBand', 'under16')),
      }),
    ),
    ...all
      .filter((id) => !(comfortModules as readonly string[]).includes(id))
      .map(
        (id): Property => ({
          group: 'care',
          name: `${id} is never offered at GP_SOON`,
          violated: z.And(offered(id), exactly('GP_SOON')),
        }),
      ),
    ...handsOffAnswers.map(
      ([question, option]): Property => ({
        group: 'care',
        name: `no physical module with ${question} ${option}`,
        violated: z.And(here.is(question, option), anyOffered(physicalModules)),
      }),
    ),
    ...Object.entries(neverWith).flatMap(([id, answers]) =>
      answers.map(
        ([question, option]): Property => ({
          group: 'care',
          name: `${id} is never offered with ${question} ${option}`,
          violated: z.And(here.is(question, option), offered(id)),
        }),
      ),
    ),
    ...neverSelfCare.map(
      ([question, option]): Property => ({
        group: 'selfCare',
        name: `${question} ${option} never ends in self-care`,
        violated: z.And(here.complete, here.is(question, option), exactly('SELF_CARE')),
      }),
    ),
    {
      group: 'selfCare',
      name: 'a nerve sign that is new or unsure never ends in self-care',
      violated: z.And(
        here.complete,
        exactly('SELF_CARE'),
        z.Or(here.is('armKnown', 'new'), here.is('armKnown', 'unsure')),
      ),
    },
  ]
}
