import type { Questionnaire, QuestionnaireItem, UsageContext } from 'fhir/r4'
import type { Condition } from '../guide/language.ts'
import { questionById, screens, type Screen } from '../guide/questions/screens.ts'
import { questionnaireUrl } from './coding.ts'
import { enableWhen } from './enableWhen.ts'
import { ownWordsItem } from './ownWords.ts'
import { questionItem } from './questionItem.ts'
import { inAll, type AllTexts, type Texts } from './texts.ts'

/** A screen is shown when one of its questions is. */
const shownWhen = ({ questions }: Screen): Condition => ({ op: 'any', of: questions.map(({ askIf }) => askIf) })

const screenItem = (texts: AllTexts, screen: Screen): QuestionnaireItem => ({
  linkId: screen.id,
  type: 'group',
  ...inAll('text', texts, ({ say }) => say(`questions:screens.${screen.id}`)),
  ...enableWhen(shownWhen(screen), questionById),
  item: screen.questions.map((question) => questionItem(texts, question, questionById)),
})

const usedFor = ({ say }: Texts): UsageContext[] => {
  const about = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/usage-context-type', code })
  return [
    { code: about('focus'), valueCodeableConcept: { text: say('fhir:focus') } },
    {
      code: about('age'),
      valueRange: { low: { value: 16, unit: 'a', system: 'http://unitsofmeasure.org', code: 'a' } },
    },
  ]
}

/** Clients show a title but seldom a description, so what a person must know stands in the form too. */
const notice = (texts: AllTexts): QuestionnaireItem => ({
  linkId: 'notice',
  type: 'display',
  ...inAll('text', texts, ({ say }) => say('fhir:description')),
})

/**
 * All questions of the guide as one form, in our order, a group for each screen. Early stops (call now, under 16)
 * cannot be carried by a form and are left out.
 * @param version of the guide, from package.json
 * @param date when it was made, ISO 8601
 */
export const questionnaire = (
  texts: AllTexts,
  { version, date }: { readonly version: string; readonly date?: string },
): Questionnaire => ({
  resourceType: 'Questionnaire',
  language: texts[0].language,
  url: questionnaireUrl,
  version,
  name: 'NeckGuide',
  ...inAll('title', texts, ({ say }) => say('fhir:title')),
  status: 'draft',
  experimental: true,
  subjectType: ['Patient'],
  ...(date !== undefined && { date }),
  publisher: 'Nekwijzer',
  ...inAll('description', texts, ({ say }) => say('fhir:description')),
  ...inAll('purpose', texts, ({ say }) => say('fhir:purpose')),
  ...inAll('copyright', texts, ({ say }) => say('fhir:copyright')),
  useContext: usedFor(texts[0]),
  item: [notice(texts), ...screens.map((screen) => screenItem(texts, screen)), ownWordsItem(texts)],
})
