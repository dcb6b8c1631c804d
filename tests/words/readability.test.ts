import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { averageLimit, hardTexts, longSentences, scoreLimit } from './limits.ts'
import { easierThan, measure, sentencesOf, syllables } from './measures.ts'
import { hardAlone, hardest, rowsOf, tooLong } from './readability.ts'

const excepted = (key: string): boolean => longSentences.some(({ keys }) => keys.test(key))

describe.each(languages)('in %s', (language) => {
  test.each(rowsOf(language))('$file is easy to read', (row) => {
    const { score, perSentence } = measure(language, row.texts.values())
    if (!easierThan(language, score, row.limit)) expect.fail(`${score}\n${hardest(language, row).join('\n')}`)
    expect(perSentence).toBeLessThanOrEqual(averageLimit)
  })
  test('no sentence for patients is longer than twenty words, but for the listed signs', () => {
    const long = rowsOf(language).flatMap(tooLong)
    expect(long.filter(({ key }) => !excepted(key)).map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([])
  })
  test('no longer text is hard on its own, but for the listed ones', () => {
    const hard = rowsOf(language).flatMap((row) => hardAlone(language, row))
    expect(hard.filter((key) => !(key in hardTexts))).toEqual([])
  })
})

/** As a hospital leaflet would put it: not absurd, but harder than our pages may be. */
const leaflets: { readonly [language in Language]: string } = {
  nl: 'Bij langdurige nekklachten is vroegtijdige behandeling door een fysiotherapeut meestal aan te bevelen. Voorafgaand aan de behandeling beoordeelt de therapeut welke bewegingen belemmerd zijn.',
  en: 'Treatment by an experienced physiotherapist is usually recommended for persistent neck complaints. Before treatment begins, the therapist assesses which particular movements are restricted.',
  da: 'Ved langvarige nakkesmerter anbefales sædvanligvis behandling hos en fysioterapeut. Inden behandlingen vurderer fysioterapeuten, hvilke bevægelser der er begrænsede.',
  de: 'Bei anhaltenden Nackenbeschwerden empfiehlt sich normalerweise eine physiotherapeutische Behandlung. Vor Behandlungsbeginn wird untersucht, welche Bewegungen eingeschränkt sind.',
  sv: 'Vid långvariga nackbesvär rekommenderas vanligtvis behandling hos fysioterapeut. Före behandlingen undersöker fysioterapeuten vilka rörelser som är begränsade.',
}
test.each(languages)('a leaflet in %s as a hospital would write it would fail', (language) => {
  expect(easierThan(language, measure(language, [leaflets[language]]).score, scoreLimit[language])).toBe(false)
})
test('every exception is still needed in some language', () => {
  const long = languages.flatMap((language) =>
    rowsOf(language)
      .flatMap(tooLong)
      .map(({ key }) => key),
  )
  expect(longSentences.filter(({ keys }) => !long.some((key) => keys.test(key)))).toEqual([])
  const hard = languages.flatMap((language) => rowsOf(language).flatMap((row) => hardAlone(language, row)))
  expect(Object.keys(hardTexts).filter((key) => !hard.includes(key))).toEqual([])
})

test('syllables are counted as people say them', () => {
  const counted = (language: Language, words: string) => words.split(' ').map((word) => syllables(word, language))
  expect(counted('nl', 'nek schouder beweging fysiotherapeut coördinatie')).toEqual([1, 2, 3, 5, 5])
  expect(counted('en', 'neck more massage muscle painted warmed shoulder')).toEqual([1, 1, 2, 2, 2, 1, 2])
  expect(counted('de', 'Nacken Schmerzen Übungen')).toEqual([2, 2, 3])
})
test('a colon does not end a sentence, a line break does', () => {
  expect(sentencesOf('Nieuw: een doof gevoel. Bel je arts!\nNu')).toEqual([
    'Nieuw: een doof gevoel.',
    'Bel je arts!',
    'Nu',
  ])
})
