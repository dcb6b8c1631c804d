import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4'
import type { Answers } from '../guide/questions/screens.ts'
import { settle } from '../guide/walk.ts'
import { painObservation, type DatedPain } from './observation.ts'
import { questionnaire } from './questionnaire.ts'
import { questionnaireResponse, type ResponseDetails } from './questionnaireResponse.ts'
import type { AllTexts } from './texts.ts'
import { uuidOf } from './uuid.ts'

export type FileDetails = ResponseDetails & {
  /** Pain scores of later check-ins. */
  readonly checkIns?: readonly DatedPain[]
}

const entry = (resource: FhirResource): BundleEntry => ({ fullUrl: uuidOf(JSON.stringify(resource)), resource })

/**
 * What a person takes along as one FHIR R4 file: the questions, their answers, and each pain score by date. No name,
 * no patient. Answers and displays are in the main language; the questions carry the others as translations.
 */
export const answersBundle = (texts: AllTexts, answers: Answers, details: FileDetails): Bundle => {
  const { authored, version, checkIns = [] } = details
  const response = entry(questionnaireResponse(texts[0], answers, details))
  const { painNow } = settle(answers)
  const pains = [
    ...(painNow === undefined ? [] : [painObservation(texts[0], { date: authored, score: painNow }, response.fullUrl)]),
    ...checkIns.map((pain) => painObservation(texts[0], pain)),
  ]
  return {
    resourceType: 'Bundle',
    language: texts[0].language,
    type: 'collection',
    timestamp: authored,
    entry: [entry(questionnaire(texts, { version })), response, ...pains.map(entry)],
  }
}
