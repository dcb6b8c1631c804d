import type { Expression, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4'
import type { Condition } from '../guide/language.ts'
import { optionCode, optionCoding } from './coding.ts'
import { standAlone, type QuestionsById } from './standAlone.ts'

const answersTo = (question: string): string => `%resource.repeat(item).where(linkId='${question}').answer.value`

/** A condition that stands alone, in FHIRPath over the response that is being filled in. */
const fhirPath = (condition: Condition): string => {
  switch (condition.op) {
    case 'is':
    case 'has': {
      const codes = condition.options.map((option) => `code='${optionCode(condition.question, option)}'`)
      return `${answersTo(condition.question)}.where(${codes.join(' or ')}).exists()`
    }
    case 'atLeast':
      return `${answersTo(condition.question)}.where($this >= ${condition.score}).exists()`
    case 'all':
    case 'any':
      return `(${condition.of.map(fhirPath).join(condition.op === 'all' ? ' and ' : ' or ')})`
    case 'not':
      return `${fhirPath(condition.not)}.not()`
    case 'fact':
      return fhirPath(condition.when)
    case 'always':
      return 'true'
    case 'never':
      return 'false'
  }
}

/** The condition as FHIRPath over the response, true or false. */
export const expressionOf = (condition: Condition, questions: QuestionsById): Expression => ({
  language: 'text/fhirpath',
  expression: fhirPath(standAlone(condition, questions)),
})

const simpleEntry = (condition: Condition): QuestionnaireItemEnableWhen | undefined => {
  if (condition.op === 'atLeast')
    return { question: condition.question, operator: '>=', answerInteger: condition.score }
  if (condition.op !== 'is' && condition.op !== 'has') return undefined
  const [option, ...more] = condition.options
  if (option === undefined || more.length > 0) return undefined
  return { question: condition.question, operator: '=', answerCoding: optionCoding(condition.question, option) }
}

type When = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'>

/**
 * When an item is shown. Plain `enableWhen` with `=` and `>=` only, because clients disagree on `!=` without an
 * answer; FHIRPath where all and any are mixed.
 */
export const enableWhen = (condition: Condition, questions: QuestionsById): When => {
  const alone = standAlone(condition, questions)
  if (alone.op === 'always') return {}
  const parts = alone.op === 'all' || alone.op === 'any' ? alone.of : [alone]
  const entries = parts.flatMap((part) => simpleEntry(part) ?? [])
  if (entries.length === parts.length)
    return {
      enableWhen: entries,
      ...(entries.length > 1 && { enableBehavior: alone.op === 'all' ? ('all' as const) : ('any' as const) }),
    }
  return {
    extension: [
      {
        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
        valueExpression: { language: 'text/fhirpath', expression: fhirPath(alone) },
      },
    ],
  }
}
