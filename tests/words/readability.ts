import { languages, type Language } from '../../src/i18n/languages.ts'
import { claimsLimit, longestSentence, patientFiles, scoreLimit, textLimit, wordsForTextLimit } from './limits.ts'
import { easierThan, measure, scoreNames, sentencesOf, type Measure } from './measures.ts'
import { textsIn, wordsOf } from './texts.ts'

type Row = { readonly file: string; readonly limit: number; readonly texts: ReadonlyMap<string, string> }

const only = (texts: ReadonlyMap<string, string>, keep: (key: string) => boolean): ReadonlyMap<string, string> =>
  new Map([...texts].filter(([key]) => keep(key)))
const isClaim = (key: string): boolean => key.startsWith('claims.')

/** What is measured in one language: each file that patients read; the claims of "learn" apart. */
export const rowsOf = (language: Language): readonly Row[] => {
  const claims = only(textsIn(language, 'learn'), isClaim)
  return [
    ...patientFiles.map((file) => ({
      file,
      limit: scoreLimit[language],
      texts: only(textsIn(language, file), (key) => !isClaim(key)),
    })),
    { file: 'learn, claims', limit: claimsLimit[language], texts: claims },
  ]
}

export type LongSentence = { readonly key: string; readonly count: number; readonly sentence: string }
export const tooLong = ({ file, texts }: Row): readonly LongSentence[] =>
  [...texts].flatMap(([key, text]) =>
    sentencesOf(text)
      .map((sentence) => ({ key: `${file}:${key}`, count: wordsOf(sentence).length, sentence }))
      .filter(({ count }) => count > longestSentence),
  )

/** The texts to look at first when a file is too hard. */
export const hardest = (language: Language, { texts }: Row, count = 5): readonly string[] => {
  const scored = [...texts]
    .filter(([, text]) => wordsOf(text).length >= 6)
    .map(([key, text]) => ({ key, text, score: measure(language, [text]).score }))
    .filter(({ score }) => Number.isFinite(score))
    .toSorted((a, b) => (language === 'nl' ? a.score - b.score : b.score - a.score))
  return scored.slice(0, count).map(({ key, text }) => `${key}: ${text}`)
}

/** Longer texts that are hard on their own, as `file:key`. A list in a question is one long choice, so it is not counted. */
export const hardAlone = (language: Language, { file, texts }: Row): readonly string[] =>
  [...texts]
    .filter(([key, text]) => !/\.options\.|\.hint$/.test(key) && wordsOf(text).length >= wordsForTextLimit)
    .filter(([, text]) => sentencesOf(text).some((sentence) => wordsOf(sentence).length >= 4))
    .filter(([, text]) => !easierThan(language, measure(language, [text]).score, textLimit[language]))
    .map(([key]) => `${file}:${key}`)

const line = (language: Language, row: Row, measured: Measure): string =>
  [
    language,
    row.file.padEnd(14),
    String(measured.sentences).padStart(5),
    measured.perSentence.toFixed(1).padStart(6),
    measured.perWord.toFixed(2).padStart(6),
    measured.score.toFixed(1).padStart(7),
    String(row.limit).padStart(5),
    String(tooLong(row).length).padStart(5),
  ].join(' ')

/** The table as text. */
export const readabilityTable = (): string =>
  languages
    .flatMap((language) => [
      `${language}: sentences, words each, syllables per word, ${scoreNames[language]}, limit, over ${longestSentence} words`,
      ...rowsOf(language).map((row) => line(language, row, measure(language, row.texts.values()))),
    ])
    .join('\n')

if (process.argv[1]?.endsWith('readability.ts')) console.log(readabilityTable())
