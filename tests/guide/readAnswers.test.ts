import { describe, expect, test } from 'vitest'
import { readAnswers, UnreadableAnswers } from '../../src/guide/readAnswers.ts'

describe('answers from outside', () => {
  test('that fit are taken as they are', () => {
    const answers = {
      ageBand: '16to49',
      painNow: 0,
      interferenceScore: 10,
      painRegions: ['vertex'],
      emergencySigns: [],
    }
    expect(readAnswers(answers)).toEqual(answers)
  })
  test.each<[string, unknown, string]>([
    ['no object', 'fever', 'expected an answers object, got "fever"'],
    ['nothing', null, 'expected an answers object, got null'],
    ['a list', [], 'expected an answers object, got []'],
    ['a question that is not ours', { shoeSize: 42 }, 'unknown question "shoeSize"'],
    ['a name every object has', { toString: 'yes' }, 'unknown question "toString"'],
    ['an unknown option', { ageBand: 'old' }, 'ageBand: unknown option "old"'],
    ['a list for a single choice', { ageBand: ['16to49'] }, 'ageBand: expected an option id, got ["16to49"]'],
    [
      'a single choice for a list',
      { emergencySigns: 'none' },
      'emergencySigns: expected a list of option ids, got "none"',
    ],
    ['a number in a list', { otherSigns: [3] }, 'otherSigns: expected an option id, got [3]'],
    ['an unknown option in a list', { otherSigns: ['fever', 'flu'] }, 'otherSigns: unknown option "flu"'],
    ['an unknown place', { painRegions: ['knee'] }, 'painRegions: unknown option "knee"'],
    ['a place for a list of signs', { otherSigns: ['vertex'] }, 'otherSigns: unknown option "vertex"'],
    [
      'one place that is no list',
      { painRegions: 'vertex' },
      'painRegions: expected a list of option ids, got "vertex"',
    ],
    ['a score as text', { painNow: '3' }, 'painNow: expected a whole number from 0 to 10, got "3"'],
    ['half a score', { painNow: 3.5 }, 'painNow: expected a whole number from 0 to 10, got 3.5'],
    ['a score below 0', { painNow: -1 }, 'painNow: expected a whole number from 0 to 10, got -1'],
    ['a score above 10', { painNow: 11 }, 'painNow: expected a whole number from 0 to 10, got 11'],
  ])('that are %s are refused in one line', (_, answers, message) => {
    expect(() => readAnswers(answers)).toThrow(new UnreadableAnswers(message))
  })
})
