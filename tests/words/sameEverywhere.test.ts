import { describe, expect, test } from 'vitest'
import { contacts } from '../../src/guide/contacts.ts'
import { languages } from '../../src/i18n/languages.ts'
import { hasForeignLetters, otherLanguage } from './functionWords.ts'
import { allTexts, wordsOf } from './texts.ts'

const english = allTexts('en')
const others = languages.filter((language) => language !== 'en')
const numbers = (text: string) =>
  [...text.replaceAll(/(\d)[.,](\d{3})\b/g, '$1$2').matchAll(/\d+/g)].map(([number]) => number).toSorted()
const latinNames = /^care:muscles\.\w+\.latin$/

/** Texts that may be the same as in another language, or hold another language, with the reason. */
const shared: { readonly [key: string]: string } = {
  'care:modules.M-DRYNEEDLE.name': 'Danish uses the English name, and its word for information is spelt the same',
  'questions:questions.interferenceAreas.options.sport': 'Danish and Swedish happen to spell it alike',
  'share:parts.activity': 'Danish and Swedish happen to spell it alike',
  'fhir:copyright': 'the notice of LOINC must stand there word for word, in English',
}
/** Texts with letters of another language: names of Danish regions. */
const foreignNames = ['advice:contacts.DK.outOfHours', 'advice:contacts.DK.physioDirect']

describe.each(others)('%s', (language) => {
  const texts = allTexts(language)
  test('has the same numbers as English in every text', () => {
    const different = [...english].filter(
      ([key, text]) => numbers(text).join() !== numbers(texts.get(key) ?? '').join(),
    )
    expect(different.map(([key, text]) => `${key}: ${text} | ${texts.get(key) ?? ''}`)).toEqual([])
  })
  test('has the same phone numbers as English, digit by digit', () => {
    const digits = (text: string) => [...text.matchAll(/\d[\d ]*/g)].map(([number]) => number.trim())
    const phones = [...english].filter(([key]) => /^advice:contacts\.\w+\.(emergency|outOfHours|mental)$/.test(key))
    const different = phones.filter(
      ([key, text]) =>
        digits(text).toSorted().join() !==
        digits(texts.get(key) ?? '')
          .toSorted()
          .join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })
  test.each(languages.filter((other) => other !== language))('has no text left in the words of %s', (other) => {
    const theirs = allTexts(other)
    const left = [...texts]
      .filter(([key, text]) => theirs.get(key) === text && wordsOf(text).length >= 3)
      .filter(([key]) => !latinNames.test(key) && !(key in shared))
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})

describe.each(languages)('in %s', (language) => {
  const texts = allTexts(language)
  test('the small words and letters of each text are of that language', () => {
    const strange = [...texts].filter(
      ([key, text]) =>
        !(key in shared) &&
        (otherLanguage(text, language) !== undefined ||
          (hasForeignLetters(text, language) && !foreignNames.includes(key))),
    )
    expect(strange.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
  test.each(languages.filter((other) => other !== language))(
    'nearly every sentence in %s would be noticed',
    (other) => {
      const long = [...allTexts(other).values()].filter((text) => wordsOf(text).length >= 6)
      const noticed = long.filter(
        (text) => otherLanguage(text, language) !== undefined || hasForeignLetters(text, language),
      )
      expect(noticed.length / long.length).toBeGreaterThan(0.93)
    },
  )
  test('each number that a button dials stands in the words next to it', () => {
    const missing = Object.entries(contacts).flatMap(([country, { tel }]) =>
      (['emergency', 'outOfHours'] as const).filter((kind) => {
        const written = texts.get(`advice:contacts.${country}.${kind}`) ?? ''
        return tel[kind] !== undefined && !written.replaceAll(' ', '').includes(tel[kind])
      }),
    )
    expect(missing).toEqual([])
  })
  test('every text with a number has the plural forms of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const plural = /_(one|two|few|many|other)$/
    const stems = new Set([...texts.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))
    expect(stems.size).toBeGreaterThan(10)
    for (const stem of stems) {
      const here = ['few', 'many', 'one', 'other', 'two'].filter((form) => texts.has(`${stem}_${form}`))
      expect([stem, here]).toEqual([stem, forms])
    }
  })
  test('no name of a day or month is written out: Intl says them', () => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      new Intl.DateTimeFormat(language, { weekday: 'long' }).format(new Date(2024, 0, day)),
    )
    expect([...texts].filter(([, text]) => names.includes(text.toLowerCase())).map(([key]) => key)).toEqual([])
  })
})

test('every exception is still needed', () => {
  const needed = (key: string): boolean =>
    languages.some((language) =>
      languages.some(
        (other) => other !== language && allTexts(language).get(key) === allTexts(other).get(key) && key in shared,
      ),
    ) || languages.some((language) => otherLanguage(allTexts(language).get(key) ?? '', language) !== undefined)
  expect(Object.keys(shared).filter((key) => !needed(key))).toEqual([])
})
