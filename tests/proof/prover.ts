import { init } from 'z3-solver'
import type { Bool } from 'z3-solver'
import type { Answer, Question } from '../../src/guide/language.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { encode, freeSheet, type RawSheet } from './encode.ts'
import type { Guide } from './guideUnderProof.ts'
import type { Patient } from './patient.ts'

export type Truth = Bool<'guide'>

/** The solver writes -1 as `(- 1)`. */
const wholeNumber = (written: string): number => Number(written.replace(/[() ]/g, ''))

/** A solver over all answer sets. */
export const openProver = async () => {
  const { Context } = await init()
  const z = Context('guide')
  const { sheet, bounds } = freeSheet(z, questions)
  const solver = new z.Solver()
  solver.add(...bounds)

  const within = async <T>(formula: Truth, then: () => T | Promise<T>): Promise<T | undefined> => {
    solver.push()
    solver.add(formula)
    try {
      const found = await solver.check()
      if (found === 'unknown') throw new Error('the solver gave up')
      return found === 'sat' ? await then() : undefined
    } finally {
      solver.pop()
    }
  }
  const isTrue = (truth: Truth): boolean => solver.model().eval(truth, true).toString() === 'true'
  const answerTo = (question: Question): Answer | undefined => {
    const raw = sheet[question.id]
    if (raw?.kind === 'ticks') {
      const ticked = Object.keys(raw.ticks).filter((option) => isTrue(raw.ticks[option] ?? z.Bool.val(false)))
      return ticked.length > 0 ? ticked : undefined
    }
    const value = raw === undefined ? 0 : wholeNumber(solver.model().eval(raw.value, true).toString())
    if (question.kind === 'scale') return value < 0 ? undefined : value
    return question.options[value - 1]
  }
  const patient = (): Patient => {
    const found: { [question: string]: Answer } = {}
    for (const question of questions) {
      const answer = answerTo(question)
      if (answer !== undefined) found[question.id] = answer
    }
    return found
  }

  /** That a question is answered so, and not otherwise. */
  const answered = (question: Question, answer: Answer | undefined): Truth => {
    const raw = sheet[question.id]
    if (raw?.kind === 'ticks') {
      const ticked = typeof answer === 'object' ? answer : []
      return z.And(...Object.entries(raw.ticks).map(([option, tick]) => (ticked.includes(option) ? tick : z.Not(tick))))
    }
    if (raw === undefined) throw new Error(`no answer to ${question.id}`)
    if (question.kind === 'scale') return raw.value.eq(typeof answer === 'number' ? answer : -1)
    return raw.value.eq(answer === undefined ? 0 : question.options.indexOf(String(answer)) + 1)
  }
  const calmAnswers = (question: Question): readonly (Answer | undefined)[] =>
    question.kind === 'scale'
      ? [undefined, 0]
      : question.kind === 'many' || question.kind === 'bodyMap'
        ? [undefined, question.exclusive.slice(0, 1)]
        : [undefined, ...question.options.filter((option) => question.min[option] === undefined && option !== 'unsure')]

  /** Somebody for whom the formula is true, as undisturbed as possible; undefined when there is nobody. */
  const somebody = async (formula: Truth): Promise<Patient | undefined> => {
    if ((await within(formula, () => true)) !== true) return undefined
    let told = formula
    for (const question of questions)
      for (const calm of calmAnswers(question)) {
        const calmer = z.And(told, answered(question, calm))
        if ((await within(calmer, () => true)) !== true) continue
        told = calmer
        break
      }
    return within(told, patient)
  }

  /** Every reading of the answers is made once for each list of questions. */
  const readings = new WeakMap<Guide['questions'], Map<string, ReturnType<typeof encode>>>()
  const readOnce = ({ questions: asked }: Guide, name: string, raw: () => RawSheet) => {
    const known = readings.get(asked) ?? new Map<string, ReturnType<typeof encode>>()
    readings.set(asked, known)
    const reading = known.get(name) ?? encode(z, asked, raw())
    known.set(name, reading)
    return reading
  }
  return {
    z,
    sheet,
    somebody,
    /** Any patient at all for whom the formula is true, without looking for the simplest. */
    anybody: (formula: Truth): Promise<Patient | undefined> => within(formula, patient),
    answered,
    /** What the answers mean to a guide. */
    read: (guide: Guide): ReturnType<typeof encode> => readOnce(guide, '', () => sheet),
    /** The same, with one option ticked or chosen. */
    readWith: (guide: Guide, question: string, option: string): ReturnType<typeof encode> =>
      readOnce(guide, `${question}.${option}`, () => ({ ...sheet, [question]: changed(question, option) })),
  }

  function changed(id: string, option: string): RawSheet[string] {
    const before = sheet[id]
    const question = questions.find((each) => each.id === id)
    if (before === undefined || question === undefined || question.kind === 'scale')
      throw new Error(`no options in ${id}`)
    return before.kind === 'ticks'
      ? { kind: 'ticks', ticks: { ...before.ticks, [option]: z.Bool.val(true) } }
      : { kind: 'number', value: z.Int.val(question.options.indexOf(option) + 1), options: question.options }
  }
}
export type Prover = Awaited<ReturnType<typeof openProver>>
