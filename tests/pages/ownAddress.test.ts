import { expect, test } from 'vitest'
import { addressFrom } from '../../src/pages/ownAddress.ts'

test('a link stands next to the page on which it was made', () => {
  expect(addressFrom('https://nek.example/nl/physio?x=1#y', 'nl', 'i', '1.abc.def')).toBe(
    'https://nek.example/nl/i#1.abc.def',
  )
})
test("a link is in the patient's language, whatever the language of the page", () => {
  expect(addressFrom('https://nek.example/nl/physio', 'en', 'i', '1.a')).toBe('https://nek.example/en/i#1.a')
})
test('a link keeps the folder in which the guide lives', () => {
  expect(addressFrom('https://host.example/gids/nek/nl/physio/keys', 'en', 'i', '1.a')).toBe(
    'https://host.example/gids/nek/en/i#1.a',
  )
})
test('a page without a language in its address gives a link at the top', () => {
  expect(addressFrom('https://nek.example/', 'nl', 'i', '1.a')).toBe('https://nek.example/nl/i#1.a')
})
