import type { Arith, Bool, Context } from 'z3-solver'
import { levels, type Condition, type Level, type Question } from '../../src/guide/language.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'

type Z = Context<'guide'>
type Truth = Bool<'guide'>
type Raw =
  /** `options`: what the numbers from 1 on mean, for a single choice. */
  | { readonly kind: 'number'; readonly value: Arith<'guide'>; readonly options: readonly string[] }
  | { readonly kind: 'ticks'; readonly ticks: { readonly [option: string]: Truth } }
export type RawSheet = { readonly [question: string]: Raw }

/** -9, which no answer is, for an option of another version of the guide. */
const numberOf = (options: readonly string[], option: string): number => {
  const place = options.indexOf(option)
  return place < 0 ? -9 : place + 1
}

/** What the person may have entered, shown or not: one number per single answer (0: none) or score (-1: none), one truth per tick. */
export const freeSheet = (
  z: Z,
  questions: readonly Question[],
): { readonly sheet: RawSheet; readonly bounds: readonly Truth[] } => {
  const bounds: Truth[] = []
  const entries = questions.map((question): [string, Raw] => {
    const id = question.id
    if (question.kind === 'many' || question.kind === 'bodyMap')
      return [
        question.id,
        {
          kind: 'ticks',
          ticks: Object.fromEntries(question.options.map((option) => [option, z.Bool.const(`${id}.${option}`)])),
        },
      ]
    const value = z.Int.const(id)
    const [least, most] = question.kind === 'scale' ? [-1, 10] : [0, question.options.length]
    bounds.push(value.ge(least), value.le(most))
    return [question.id, { kind: 'number', value, options: question.kind === 'scale' ? [] : question.options }]
  })
  return { sheet: Object.fromEntries(entries), bounds }
}

/** Whether each option is ticked, each score reached and each rule fires, after answers that are not shown are dropped. */
export const encode = (z: Z, questions: readonly Question[], raw: RawSheet) => {
  const yes = z.Bool.val(true)
  const no = z.Bool.val(false)
  const chosen = new Map<string, Truth>()
  const shown = new Map<string, Truth>()
  const score = (question: string, least: number): Truth => {
    const answer = raw[question]
    return answer?.kind === 'number' ? z.And(shown.get(question) ?? no, answer.value.ge(least)) : no
  }
  const is = (question: string, option: string): Truth => chosen.get(`${question}.${option}`) ?? no
  const read = new WeakMap<Condition, Truth>()
  const holds = (condition: Condition): Truth => {
    const known = read.get(condition) ?? readOnce(condition)
    read.set(condition, known)
    return known
  }
  const readOnce = (condition: Condition): Truth => {
    switch (condition.op) {
      case 'is':
      case 'has':
        return z.Or(...condition.options.map((option) => is(condition.question, option)))
      case 'atLeast':
        return score(condition.question, condition.score)
      case 'all':
        return z.And(...condition.of.map(holds))
      case 'any':
        return z.Or(...condition.of.map(holds))
      case 'not':
        return z.Not(holds(condition.not))
      case 'fact':
        return holds(condition.when)
      case 'always':
        return yes
      case 'never':
        return no
    }
  }
  const take = (question: Question): void => {
    const asked = holds(question.askIf)
    shown.set(question.id, asked)
    const answer = raw[question.id]
    if (
      answer?.kind === 'number' &&
      question.kind !== 'scale' &&
      question.kind !== 'many' &&
      question.kind !== 'bodyMap'
    )
      for (const option of question.options)
        chosen.set(`${question.id}.${option}`, z.And(asked, answer.value.eq(numberOf(answer.options, option))))
    if (answer?.kind === 'ticks' && (question.kind === 'many' || question.kind === 'bodyMap')) {
      const signs = question.options.filter((option) => !question.exclusive.includes(option))
      for (const option of signs)
        chosen.set(
          `${question.id}.${option}`,
          z.And(asked, holds(question.optionIf[option] ?? { op: 'always' }), answer.ticks[option] ?? no),
        )
      const anySign = z.Or(...signs.map((option) => is(question.id, option)))
      for (const option of question.exclusive)
        chosen.set(`${question.id}.${option}`, z.And(asked, answer.ticks[option] ?? no, z.Not(anySign)))
    }
  }
  questions.forEach(take)
  const answered = (question: Question): Truth =>
    question.kind === 'scale'
      ? score(question.id, 0)
      : z.Or(...question.options.map((option) => is(question.id, option)))
  return {
    holds,
    is,
    shown,
    /** Every required question that is shown has an answer. */
    complete: z.And(
      ...questions
        .filter(({ required }) => required)
        .map((question) => z.Implies(shown.get(question.id) ?? no, answered(question))),
    ),
    atLeast: (level: Level, rules: { readonly [id: string]: Rule }): Truth =>
      level === 'SELF_CARE'
        ? yes
        : z.Or(
            no,
            ...Object.values(rules)
              .filter((rule) => levels.indexOf(rule.level) >= levels.indexOf(level))
              .map((rule) => holds(rule.when)),
          ),
  }
}
