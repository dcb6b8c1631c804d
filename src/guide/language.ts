/** Urgency of an advice, least urgent first. */
export const levels = ['SELF_CARE', 'PHYSIO', 'GP_SOON', 'URGENT', 'EMERGENCY'] as const
export type Level = (typeof levels)[number]

export type Section =
  | 'redFlags'
  | 'complaint'
  | 'symptoms'
  | 'posture'
  | 'load'
  | 'stress'
  | 'sleep'
  | 'precautions'
  | 'preferences'

type Shape =
  | { readonly op: 'is'; readonly question: string; readonly options: readonly string[] }
  | { readonly op: 'has'; readonly question: string; readonly options: readonly string[] }
  | { readonly op: 'atLeast'; readonly question: string; readonly score: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly not: Condition }
  | { readonly op: 'fact'; readonly name: string; readonly when: Condition }
  | { readonly op: 'always' | 'never' }

/** A claim about the answers. `Asks` names the questions it looks at; it exists for the compiler only. */
export type Condition<Asks extends string = string> = Shape & { readonly asks?: Asks }
type AskedBy<C> = C extends { readonly asks?: infer Asks extends string } ? Asks : never

/** The answer to one question: an option, several options, or a score from 0 to 10. */
export type Answer = string | number | readonly string[]
/** Answers by question id; an absent key is an unanswered question. */
export type AnswerSheet = { readonly [question: string]: Answer | undefined }

type Common<Id extends string, Asks extends string> = {
  readonly id: Id
  readonly section: Section
  readonly required: boolean
  readonly askIf: Condition<Asks>
  /** Shown under another question on the same screen. */
  readonly inline: boolean
}
type Optioned<Option extends string> = {
  readonly options: readonly Option[]
  /** The level this option must reach on its own. */
  readonly min: { readonly [O in Option]?: Level }
}
export type OneOf<Id extends string = string, Option extends string = string, Asks extends string = string> = Common<
  Id,
  Asks
> &
  Optioned<Option> & { readonly kind: 'one' | 'yesNo' }
export type AnyOf<Id extends string = string, Option extends string = string, Asks extends string = string> = Common<
  Id,
  Asks
> &
  Optioned<Option> & {
    readonly kind: 'many' | 'bodyMap'
    /** Options that clear all others, and are cleared by them. */
    readonly exclusive: readonly Option[]
    readonly groups: readonly { readonly id: string; readonly options: readonly Option[] }[]
    readonly optionIf: { readonly [O in Option]?: Condition }
  }
export type Scale<Id extends string = string, Asks extends string = string> = Common<Id, Asks> & {
  readonly kind: 'scale'
}
export type Question<Id extends string = string, Option extends string = string, Asks extends string = string> =
  | OneOf<Id, Option, Asks>
  | AnyOf<Id, Option, Asks>
  | Scale<Id, Asks>

type Spec<Asks extends string> = {
  readonly section: Section
  readonly required?: true
  readonly askIf?: Condition<Asks>
  readonly inline?: true
}
type Minimum<Option extends string> = { readonly min?: { readonly [O in Option]?: Level } }

const common = <Id extends string, Asks extends string>(id: Id, spec: Spec<Asks>): Common<Id, Asks> => ({
  id,
  section: spec.section,
  required: spec.required ?? false,
  askIf: spec.askIf ?? always,
  inline: spec.inline ?? false,
})

export const oneOf = <const Id extends string, const Option extends string, Asks extends string = never>(
  id: Id,
  options: readonly Option[],
  spec: Spec<Asks> & Minimum<Option>,
): OneOf<Id, Option, Asks> => ({ ...common(id, spec), kind: 'one', options, min: spec.min ?? {} })

/** Yes, no or not sure. */
export const yesNo = <const Id extends string, Asks extends string = never>(
  id: Id,
  spec: Spec<Asks> & Minimum<'yes' | 'no' | 'unsure'>,
): OneOf<Id, 'yes' | 'no' | 'unsure', Asks> => ({
  ...common(id, spec),
  kind: 'yesNo',
  options: ['yes', 'no', 'unsure'],
  min: spec.min ?? {},
})

export const anyOf = <
  const Id extends string,
  const Option extends string,
  Asks extends string = never,
  const OptionIf extends { readonly [option: string]: Condition } = { readonly [option in never]: Condition },
>(
  id: Id,
  options: readonly Option[],
  spec: Spec<Asks> &
    Minimum<Option> & {
      readonly exclusive: readonly NoInfer<Option>[]
      readonly groups?: { readonly [group: string]: readonly NoInfer<Option>[] }
      readonly optionIf?: OptionIf & { readonly [O in Exclude<keyof OptionIf, NoInfer<Option>>]: never }
    },
): AnyOf<Id, Option, Asks | AskedBy<OptionIf[keyof OptionIf]>> => ({
  ...common<Id, Asks | AskedBy<OptionIf[keyof OptionIf]>>(id, spec),
  kind: 'many',
  options,
  min: spec.min ?? {},
  exclusive: spec.exclusive,
  groups: Object.entries(spec.groups ?? {}).map(([group, members]) => ({ id: group, options: members })),
  optionIf: spec.optionIf ?? {}, // keys checked above to be options
})

export const bodyMap = <const Id extends string, const Option extends string>(
  id: Id,
  options: readonly Option[],
  spec: Spec<never>,
): AnyOf<Id, Option, never> => ({
  ...common<Id, never>(id, spec),
  kind: 'bodyMap',
  options,
  min: {},
  exclusive: [],
  groups: [],
  optionIf: {},
})

/** A whole number from 0 to 10. */
export const scale = <const Id extends string>(id: Id, spec: Spec<never>): Scale<Id, never> => ({
  ...common<Id, never>(id, spec),
  kind: 'scale',
})

export const always: Condition<never> = { op: 'always' }
export const never: Condition<never> = { op: 'never' }

export const is = <Id extends string, Option extends string>(
  question: OneOf<Id, Option>,
  ...options: readonly NoInfer<Option>[]
): Condition<Id> => ({ op: 'is', question: question.id, options })

/** True when at least one of the options is ticked. */
export const has = <Id extends string, Option extends string>(
  question: AnyOf<Id, Option>,
  ...options: readonly NoInfer<Option>[]
): Condition<Id> => ({ op: 'has', question: question.id, options })

export const atLeast = <Id extends string>(question: Scale<Id>, score: number): Condition<Id> => ({
  op: 'atLeast',
  question: question.id,
  score,
})

export const all = <const C extends readonly Condition[]>(...of: C): Condition<AskedBy<C[number]>> => ({
  op: 'all',
  of,
})
export const any = <const C extends readonly Condition[]>(...of: C): Condition<AskedBy<C[number]>> => ({
  op: 'any',
  of,
})
export const not = <Asks extends string>(condition: Condition<Asks>): Condition<Asks> => ({ op: 'not', not: condition })

export type Fact<Name extends string = string, Asks extends string = string> = Condition<Asks> & {
  readonly op: 'fact'
  readonly name: Name
  readonly when: Condition
}
/** A condition with a name, so that reasons and exports can speak of it. */
export const fact = <const Name extends string, Asks extends string>(
  name: Name,
  when: Condition<Asks>,
): Fact<Name, Asks> => ({ op: 'fact', name, when })

/** Whether the condition is true. An unanswered question makes every claim about it false. */
export const holds = (condition: Condition, answers: AnswerSheet): boolean => {
  switch (condition.op) {
    case 'is': {
      const answer = answers[condition.question]
      return typeof answer === 'string' && condition.options.includes(answer)
    }
    case 'has': {
      const answer = answers[condition.question]
      return Array.isArray(answer) && condition.options.some((option) => answer.includes(option))
    }
    case 'atLeast': {
      const answer = answers[condition.question]
      return typeof answer === 'number' && answer >= condition.score
    }
    case 'all':
      return condition.of.every((part) => holds(part, answers))
    case 'any':
      return condition.of.some((part) => holds(part, answers))
    case 'not':
      return !holds(condition.not, answers)
    case 'fact':
      return holds(condition.when, answers)
    case 'always':
      return true
    case 'never':
      return false
  }
}
