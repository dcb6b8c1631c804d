import { describe, expect, test } from 'vitest'
import { because, namedBecause } from '../../src/guide/because.ts'
import { handsOff, highPain } from '../../src/guide/facts.ts'
import { all, always, any, atLeast, has, is, never, not } from '../../src/guide/language.ts'
import { painNow } from '../../src/guide/questions/complaint.ts'
import { otherSigns, neckInjury } from '../../src/guide/questions/redFlags.ts'

const ill = { painNow: 8, otherSigns: ['fever', 'neckLump'], neckInjury: 'noInjury' }

describe('the answers behind a reason', () => {
  test('are every answer that made it true, each once', () => {
    expect(
      because(any(has(otherSigns, 'fever', 'weightLoss'), atLeast(painNow, 7), has(otherSigns, 'fever')), ill),
    ).toEqual(['otherSigns.fever', 'painNow.8'])
    expect(because(all(atLeast(painNow, 7), is(neckInjury, 'noInjury')), ill)).toEqual([
      'painNow.8',
      'neckInjury.noInjury',
    ])
  })
  test('leave out what is not true', () => {
    expect(because(any(is(neckInjury, 'unsure'), atLeast(painNow, 8)), ill)).toEqual(['painNow.8'])
    expect(because(all(atLeast(painNow, 7), is(neckInjury, 'unsure')), ill)).toEqual([])
    expect(because(never, ill)).toEqual([])
  })
  test('are none for what holds without an answer', () => {
    expect(because(always, ill)).toEqual([])
    expect(because(not(is(neckInjury, 'unsure')), ill)).toEqual([])
  })
  test('are opened up for a fact', () => {
    expect(because(highPain, ill)).toEqual(['painNow.8'])
  })
})

describe('the names behind a contraindication', () => {
  test('are facts where there is one, else answers', () => {
    expect(namedBecause(any(handsOff, highPain, has(otherSigns, 'neckLump')), ill)).toEqual([
      'handsOff',
      'highPain',
      'otherSigns.neckLump',
    ])
    expect(namedBecause(all(highPain, is(neckInjury, 'noInjury')), ill)).toEqual(['highPain', 'neckInjury.noInjury'])
  })
  test('are none when it does not hold, also when one of its parts does', () => {
    expect(namedBecause(all(highPain, is(neckInjury, 'unsure')), ill)).toEqual([])
    expect(namedBecause(highPain, { painNow: 2 })).toEqual([])
  })
})
