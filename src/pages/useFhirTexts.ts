import type { Texts } from '../fhir/texts.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

/** The words of the page's language for a FHIR file. */
export const useFhirTexts = (): Texts => {
  const { say, language } = useText()
  const { option } = useAnswerWords()
  return { language, say, option }
}
