import { describe, expect, test } from 'vitest'
import { readKept } from '../../src/visit/keptShape.ts'

const now = Date.parse('2026-11-25T10:00:00Z')
const stored = (version: number, state: object) =>
  readKept(JSON.stringify({ version, state: { consent: 'yes', lastUsed: now, ...state } }), now)

describe('what was kept', () => {
  test.each([1, 2, 3])('by version %s opens without a size of text and an answer about installing', (version) => {
    expect(stored(version, { theme: 'dark' })).toMatchObject({
      kind: 'read',
      state: { theme: 'dark', textSize: undefined, installAnswered: false },
    })
  })
  test('holds the size of text and the answer about installing', () => {
    expect(stored(3, { textSize: 'larger', installAnswered: true })).toMatchObject({
      kind: 'read',
      state: { textSize: 'larger', installAnswered: true },
    })
  })
  test('with a size of text that does not exist is damaged', () => {
    expect(stored(3, { textSize: 'huge' }).kind).toBe('broken')
  })
})
