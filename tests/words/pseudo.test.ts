import { expect, test } from 'vitest'
import { allTexts } from './texts.ts'
import { pseudo } from './pseudo.ts'

test('the right-to-left language keeps variables and numbers, and no Latin letter', () => {
  expect(pseudo('Call {{emergency}} now, 2 times', 'rightToLeft')).toMatch(
    /^[^a-z]+ \{\{emergency\}\} [^a-z]+2[^a-z]+$/,
  )
})
test('the longer language is 40 % longer than English, all words together', () => {
  const english = [...allTexts('en').values()]
  const length = (texts: readonly string[]) => texts.join('').length
  const ratio = length(english.map((text) => pseudo(text, 'longer'))) / length(english)
  expect(ratio).toBeGreaterThan(1.38)
})
