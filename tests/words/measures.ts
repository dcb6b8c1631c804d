import type { Language } from '../../src/i18n/languages.ts'
import { wordsOf } from './texts.ts'

/** Sentences of a text; a line break ends one too. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])["”’)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

const vowelGroups = (word: string): number =>
  (word.toLowerCase().match(/[äëïöü]|[aeiouyæøåáéíóúàèâêîôû]+/g) ?? []).length

/** English drops the last e of "more" and the e of "warmed". */
const englishSyllables = (word: string): number => {
  const lower = word.toLowerCase()
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$/.test(lower) ? 1 : 0
  return Math.max(1, (lower.match(/[aeiouy]+/g) ?? []).length - silent)
}
export const syllables = (word: string, language: Language): number =>
  language === 'en' ? englishSyllables(word) : Math.max(1, vowelGroups(word))

export type Measure = {
  readonly sentences: number
  readonly perSentence: number
  readonly perWord: number
  readonly score: number
}

/** Douma for Dutch: higher is easier. Flesch-Kincaid grade for English and LIX for the others: lower is easier. */
export const scoreNames = { nl: 'Flesch-Douma', en: 'Flesch-Kincaid', da: 'LIX', de: 'LIX', sv: 'LIX' } as const

const scoreOf = (language: Language, perSentence: number, perWord: number, long: number): number => {
  if (language === 'nl') return 206.835 - 0.93 * perSentence - 77 * perWord
  if (language === 'en') return 0.39 * perSentence + 11.8 * perWord - 15.59
  return perSentence + 100 * long
}

/** Counts sentences of four words and more: labels of a few words would make every text look easy. */
export const measure = (language: Language, texts: Iterable<string>): Measure => {
  const sentences = [...texts].flatMap(sentencesOf).map(wordsOf)
  const counted = sentences.filter((words) => words.length >= 4)
  const words = counted.flat()
  const perSentence = words.length / counted.length
  const perWord = words.reduce((sum, word) => sum + syllables(word, language), 0) / words.length
  const long = words.filter((word) => word.length > 6).length / words.length
  return { sentences: counted.length, perSentence, perWord, score: scoreOf(language, perSentence, perWord, long) }
}

export const easierThan = (language: Language, score: number, limit: number): boolean =>
  language === 'nl' ? score >= limit : score <= limit
