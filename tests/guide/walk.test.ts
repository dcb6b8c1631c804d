import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/guide/questions/screens.ts'
import { missing, optionsShown, screensToWalk, screensWithNews, settle } from '../../src/guide/walk.ts'
import { questionById } from '../../src/guide/questions/screens.ts'
import { tick } from '../../src/guide/tick.ts'

const adult: Answers = {
  country: 'NL',
  ageBand: '16to49',
  emergencySigns: ['none'],
  emergencySigns2: ['none'],
  neckInjury: 'noInjury',
}

describe('the walk', () => {
  test('has 18 screens on the common path', () => {
    expect(screensToWalk(adult)).toHaveLength(18)
  })
  test('asks about the accident only after an injury', () => {
    expect(screensToWalk(adult)).not.toContain('s03b')
    expect(screensToWalk({ ...adult, neckInjury: 'minorEarlier' })).toContain('s03b')
  })
  test('asks what fits best after "not sure" about a warning sign', () => {
    expect(screensToWalk({ ...adult, emergencySigns: ['unsure'] })).toContain('s03u')
  })
  test('ends after the first sign screens under 16', () => {
    expect(screensToWalk({ ...adult, ageBand: 'under16' })).toEqual(['s01', 's02', 's03'])
    expect(
      screensToWalk({ ...adult, ageBand: 'under16', neckInjury: 'minorRecent', emergencySigns: ['unsure'] }),
    ).toEqual(['s01', 's02', 's03', 's03u', 's03b'])
  })
})

describe('answers that are no longer shown', () => {
  test('do not count once their question is gone', () => {
    expect(settle({ ...adult, injurySigns: ['headSigns'], injuryChecked: 'no' })).toEqual(adult)
  })
  test('do not count once their option is gone', () => {
    const pregnant: Answers = { ...adult, healthHistory: ['pregnant'], otherSigns: ['pregnancySigns'] }
    expect(settle(pregnant).otherSigns).toEqual(['pregnancySigns'])
    expect(settle({ ...pregnant, healthHistory: ['none'] }).otherSigns).toBeUndefined()
  })
  test('fall away in a chain', () => {
    const answers: Answers = { ...adult, armSymptoms: ['none'], armWeaknessCourse: 'worse' }
    expect(settle(answers).armWeaknessCourse).toBeUndefined()
  })
  test('but a ticked sign beside "none of these" counts', () => {
    expect(settle({ emergencySigns: ['none', 'collapse'] }).emergencySigns).toEqual(['collapse'])
  })
})

test('giant cell arteritis signs are asked from 50', () => {
  expect(optionsShown(questionById.otherSigns, { ageBand: '16to49' })).not.toContain('gcaSigns')
  expect(optionsShown(questionById.otherSigns, { ageBand: '50to64' })).toContain('gcaSigns')
})
test('a change that shows a new sign makes its screen new again', () => {
  expect(screensWithNews({ ...adult, healthHistory: ['none'] }, { ...adult, healthHistory: ['pregnant'] })).toEqual([
    's05',
  ])
  expect(screensWithNews(adult, { ...adult, painNow: 3 })).toEqual([])
})
test('required questions that are shown and open are missing; optional ones are not', () => {
  expect(missing(adult)).toContain('healthHistory')
  expect(missing(adult)).not.toContain('moodSigns')
  expect(missing(adult)).not.toContain('injurySigns')
  expect(missing({ ...adult, emergencySigns: [] })).toContain('emergencySigns')
})
test('"none of these" clears the signs, a sign clears "none of these", "not sure" stays beside a sign', () => {
  const signs = questionById.emergencySigns
  expect(tick(signs, ['collapse'], 'none')).toEqual(['none'])
  expect(tick(signs, ['none'], 'collapse')).toEqual(['collapse'])
  expect(tick(signs, ['collapse'], 'unsure')).toEqual(['collapse', 'unsure'])
  expect(tick(signs, ['collapse'], 'collapse')).toEqual([])
})
