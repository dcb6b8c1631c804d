import { expect, test } from 'vitest'
import { spokenSentences } from '../../src/pages/spokenSentences.ts'

test('steps are read out with one full stop between, also when a step brings its own', () => {
  expect(spokenSentences(['Kantelen', 'Zoek de plek.', '', 'Lukt het?', 'Laat los.'])).toBe(
    'Kantelen. Zoek de plek. Lukt het? Laat los.',
  )
})
