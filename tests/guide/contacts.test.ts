import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Country } from '../../src/guide/contacts.ts'
import { numbersInWords } from '../../src/guide/numbersInWords.ts'
import { languages } from '../../src/i18n/languages.ts'

type Advice = {
  readonly contacts: { readonly [C in Country]: { readonly outOfHours: string; readonly mental: string } }
}

test.each(languages)('in %s each number that can be tapped stands in the words of its country', (language) => {
  const advice = JSON.parse(readFileSync(`locales/${language}/advice.json`, 'utf8')) as Advice // locales.test.ts checks it
  const missing = Object.entries(numbersInWords).flatMap(([country, numbers]) => {
    const { outOfHours, mental } = advice.contacts[country as Country] // a key of `numbersInWords`
    return numbers.filter((number) => !`${outOfHours} ${mental}`.includes(number))
  })
  expect(missing).toEqual([])
})
