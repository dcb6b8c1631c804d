import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen, QuestionnaireResponse } from 'fhir/r4'
import { fhirPath } from './official.ts'

const claim = ({ question, operator, answerCoding, answerInteger }: QuestionnaireItemEnableWhen): string => {
  const answers = `%resource.repeat(item).where(linkId='${question}').answer.value`
  if (operator === 'exists') return `${answers}.exists()`
  return answerCoding === undefined
    ? `${answers}.where($this ${operator} ${answerInteger}).exists()`
    : `${answers}.where(system='${answerCoding.system}' and code='${answerCoding.code}').exists()`
}

const holds = (item: QuestionnaireItem, response: QuestionnaireResponse): boolean => {
  const expression = item.extension?.find(({ url }) => url.endsWith('enableWhenExpression'))?.valueExpression
    ?.expression
  const claims = [...(item.enableWhen ?? []).map(claim), ...(expression === undefined ? [] : [expression])]
  const found = claims.map((each) => fhirPath(response, each)[0] === true)
  return item.enableBehavior === 'any' ? found.some(Boolean) : found.every(Boolean)
}

/** The items of a form that are enabled with a response, by the meaning FHIR gives to `enableWhen`, read by fhirpath.js. */
export const enabledIn = (form: Questionnaire, response: QuestionnaireResponse): readonly string[] => {
  const within = (items: readonly QuestionnaireItem[]): readonly string[] =>
    items.flatMap((item) => (holds(item, response) ? [item.linkId, ...within(item.item ?? [])] : []))
  return within(form.item ?? [])
}
