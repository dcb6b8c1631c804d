import { describe, expect, test } from 'vitest'
import { because, namedBecause } from '../../src/guide/because.ts'
import {
  all,
  always,
  any,
  anyOf,
  atLeast,
  fact,
  has,
  holds,
  is,
  never,
  not,
  oneOf,
  scale,
} from '../../src/guide/language.ts'

const colour = oneOf('colour', ['red', 'blue', 'green'], { section: 'complaint' })
const signs = anyOf('signs', ['fever', 'lump', 'none'], { section: 'redFlags', exclusive: ['none'] })
const pain = scale('pain', { section: 'complaint' })

describe('an unanswered question', () => {
  test.each([is(colour, 'red'), has(signs, 'fever'), atLeast(pain, 0), any(is(colour, 'red'), has(signs, 'lump'))])(
    'makes every claim about it false (%#)',
    (condition) => {
      expect(holds(condition, {})).toBe(false)
      expect(because(condition, {})).toEqual([])
    },
  )
})

test('is: one of the listed options', () => {
  expect(holds(is(colour, 'red', 'blue'), { colour: 'blue' })).toBe(true)
  expect(holds(is(colour, 'red', 'blue'), { colour: 'green' })).toBe(false)
})
test('has: any of the listed options among the ticked ones', () => {
  expect(holds(has(signs, 'fever', 'lump'), { signs: ['lump'] })).toBe(true)
  expect(holds(has(signs, 'fever'), { signs: ['lump'] })).toBe(false)
  expect(holds(has(signs, 'fever'), { signs: [] })).toBe(false)
})
test('atLeast: the score itself counts, one less does not', () => {
  expect(holds(atLeast(pain, 7), { pain: 7 })).toBe(true)
  expect(holds(atLeast(pain, 7), { pain: 6 })).toBe(false)
  expect(holds(atLeast(pain, 0), { pain: 0 })).toBe(true)
})
test('an answer of another kind never makes a claim true', () => {
  expect(holds(is(colour, 'red'), { colour: ['red'] })).toBe(false)
  expect(holds(has(signs, 'fever'), { signs: 'fever' })).toBe(false)
  expect(holds(atLeast(pain, 1), { pain: '9' })).toBe(false)
})
test('all, any, not, always and never', () => {
  const answers = { colour: 'red', pain: 3 }
  expect(holds(all(is(colour, 'red'), atLeast(pain, 3)), answers)).toBe(true)
  expect(holds(all(is(colour, 'red'), atLeast(pain, 4)), answers)).toBe(false)
  expect(holds(any(is(colour, 'blue'), atLeast(pain, 3)), answers)).toBe(true)
  expect(holds(not(is(colour, 'blue')), answers)).toBe(true)
  expect(holds(always, {})).toBe(true)
  expect(holds(never, answers)).toBe(false)
})
test('reasons name only the answers that really counted', () => {
  const hot = fact('hot', any(has(signs, 'fever', 'lump'), atLeast(pain, 8)))
  const answers = { signs: ['fever'], pain: 5, colour: 'red' }
  expect(because(all(hot, is(colour, 'red')), answers)).toEqual(['signs.fever', 'colour.red'])
  expect(namedBecause(any(hot, is(colour, 'red'), atLeast(pain, 9)), answers)).toEqual(['hot', 'colour.red'])
})
