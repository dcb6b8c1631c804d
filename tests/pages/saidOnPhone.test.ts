import { expect, test } from 'vitest'
import { saidOnPhone } from '../../src/pages/saidOnPhone.ts'

test('a sign becomes part of a sentence, without its asides', () => {
  expect(
    saidOnPhone('Fever of 38 degrees or more, now or in the past 2 days (also if you did not measure it)', 'en'),
  ).toBe('fever of 38 degrees or more, now or in the past 2 days')
  expect(saidOnPhone('Ja, leichter (Stoß; mein Nacken wurde eingerenkt (geknackt) oder gezogen)', 'de')).toBe(
    'Ja, leichter',
  )
})
test('what changes the meaning stays', () => {
  expect(saidOnPhone('Nieuwe buikpijn, (bijna) flauwvallen', 'nl')).toBe('nieuwe buikpijn, (bijna) flauwvallen')
  expect(saidOnPhone('TIA', 'nl')).toBe('TIA')
  expect(saidOnPhone('Fieber', 'de')).toBe('Fieber')
})
