import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contacts, type Country } from '../../src/guide/contacts.ts'
import { languages } from '../../src/i18n/languages.ts'

type Advice = {
  readonly contacts: { readonly [C in Country]: { readonly outOfHours: string; readonly mental: string } }
}

test.each(languages)('in %s each number that can be tapped stands in the words of its country', (language) => {
  const advice = JSON.parse(readFileSync(`locales/${language}/advice.json`, 'utf8')) as Advice // locales.test.ts checks it
  const missing = Object.entries(contacts).flatMap(([country, { inWords = [] }]) => {
    const { outOfHours, mental } = advice.contacts[country as Country] // a key of `contacts`
    return inWords.filter((number) => !`${outOfHours} ${mental}`.includes(number))
  })
  expect(missing).toEqual([])
})
