import { describe, expect, test } from 'vitest'
import { addressFrom } from '../../src/pages/ownAddress.ts'
import { hrefOf, placeOf } from '../../src/pages/place.ts'

const file = 'file:///media/stick/nekwijzer.html'

describe('in the edition that is one file', () => {
  test("a place and a practice's link both stand after #, and neither takes the other's part", () => {
    const { path, text } = placeOf(`${file}#/nl/i#1.abc-_.def`, true)
    expect([path, text]).toEqual(['/nl/i', '1.abc-_.def'])
    expect(placeOf(`${file}#/nl/guide/s01`, true)).toEqual({ path: '/nl/guide/s01', text: '' })
    expect(placeOf(file, true)).toEqual({ path: '/', text: '' })
    expect(placeOf(`${file}#1.abc`, true).path).toBe('/')
  })
  test('what was written is read back', () => {
    for (const place of [
      { path: '/nl/i', text: '1.a.b' },
      { path: '/en/plan', text: '' },
    ])
      expect(placeOf(file + hrefOf(place, true), true)).toEqual(place)
  })
  test('a link is made next to the file', () => {
    expect(addressFrom(`${file}?x#/nl/physio`, 'en', 'i', '1.abc', true)).toBe(`${file}#/en/i#1.abc`)
  })
})
test('on a site a place is a path, and only a link stands after #', () => {
  expect(placeOf('https://nek.example/nl/i#1.abc', false)).toEqual({ path: '/nl/i', text: '1.abc' })
  expect(hrefOf({ path: '/nl/i', text: '1.abc' }, false)).toBe('/nl/i#1.abc')
})
