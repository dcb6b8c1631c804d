import { wordsIn } from '../../src/cli/words.ts'
import type { AllTexts, Texts } from '../../src/fhir/texts.ts'

const textsIn = (language: string): Texts => ({ language, ...wordsIn(language) })
export const dutch = textsIn('nl')
export const dutchAndEnglish: AllTexts = [dutch, textsIn('en')]
