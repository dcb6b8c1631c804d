import { describe, expect, test } from 'vitest'
import { readVisit, writeVisit } from '../../src/visit/storedVisit.ts'

describe('a stored visit', () => {
  test('of version 1 opens', () => {
    expect(readVisit('{"version":1,"answers":{"ageBand":"16to49","painNow":4},"passed":["s01"]}')).toEqual({
      kind: 'found',
      visit: { answers: { ageBand: '16to49', painNow: 4 }, passed: ['s01'] },
    })
  })
  test('comes back as it was written', () => {
    const visit = { answers: { emergencySigns: ['unsure'], stressLevel: 0 }, passed: ['s01', 's02'] } as const
    expect(readVisit(writeVisit(visit))).toEqual({ kind: 'found', visit })
  })
  test('that is not there is none', () => {
    expect(readVisit(null)).toEqual({ kind: 'none' })
    expect(readVisit(undefined)).toEqual({ kind: 'none' })
  })
  test('of a newer version is told apart and keeps its text', () => {
    expect(readVisit('{"version":2,"other":true}')).toEqual({ kind: 'newer', raw: '{"version":2,"other":true}' })
  })
  test.each([
    'not json',
    '',
    '[]',
    'null',
    '{"version":1}',
    '{"version":1,"answers":{"nosuch":1},"passed":[]}',
    '{"version":1,"answers":{"painNow":"4"},"passed":[]}',
    '{"version":1,"answers":{},"passed":["s99"]}',
    '{"version":"1","answers":{},"passed":[]}',
  ])('%s is damaged, and its text is kept', (raw) => {
    expect(readVisit(raw)).toEqual({ kind: 'broken', raw })
  })
})
