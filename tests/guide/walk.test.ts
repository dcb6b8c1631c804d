import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/guide/questions/screens.ts'
import {
  firstOpen,
  missing,
  missingOn,
  optionsShown,
  questionsShown,
  redFlagsComplete,
  screenAfter,
  screenBefore,
  screensToWalk,
  screensWithNews,
  settle,
} from '../../src/guide/walk.ts'
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
  expect(tick(signs, ['collapse', 'unsure'], 'collapse')).toEqual(['unsure'])
})

describe('under 16, a later screen that was answered before', () => {
  const child: Answers = { ...adult, ageBand: 'under16' }
  test('stays on the walk, so that the answer can be seen and changed', () => {
    expect(screensToWalk({ ...child, otherSigns: ['fever'] })).toEqual(['s01', 's02', 's03', 's05'])
    expect(screensToWalk({ ...child, stressLevel: 3 })).toEqual(['s01', 's02', 's03', 's15'])
  })
  test('counts, and what it still asks is asked', () => {
    expect(settle({ ...child, otherSigns: ['fever'] }).otherSigns).toEqual(['fever'])
    expect(missing({ ...child, otherSigns: ['clumsyGait'] })).toEqual(['cordCourse'])
    expect(missing({ ...child, painNow: 3 })).toEqual(['duration'])
  })
})

describe('on the way', () => {
  const injured: Answers = { ...adult, neckInjury: 'minorEarlier' }
  test('the next and the previous screen are the neighbours on the walk', () => {
    expect(screenAfter('s03', injured)).toBe('s03b')
    expect(screenAfter('s03', adult)).toBe('s04')
    expect(screenBefore('s04', injured)).toBe('s03b')
    expect(screenBefore('s04', adult)).toBe('s03')
    expect(screenAfter('s18', adult)).toBeUndefined()
    expect(screenBefore('s01', adult)).toBeUndefined()
  })
  test('the first open screen is the first that was not passed, or that lacks an answer', () => {
    expect(firstOpen(adult, ['s01', 's02'])).toBe('s03')
    expect(firstOpen(injured, ['s01', 's02', 's03', 's03b', 's04'])).toBe('s03b')
    expect(firstOpen({ ...adult, emergencySigns: [] }, screensToWalk(adult))).toBe('s02')
  })
  test('nothing is open for a child once the first sign screens are passed', () => {
    expect(firstOpen({ ...adult, ageBand: 'under16' }, ['s01', 's02', 's03'])).toBeUndefined()
  })
  test('a screen asks what its answers call for', () => {
    const ids = (answers: Answers) => questionsShown('s10', answers).map(({ id }) => id)
    expect(ids(adult)).toEqual(['armSymptoms'])
    expect(ids({ armSymptoms: ['weakness'] })).toEqual(['armSymptoms', 'armWeaknessCourse', 'armBothSides', 'armKnown'])
    expect(missingOn('s10', { armSymptoms: ['tingling'] })).toEqual(['armBothSides', 'armKnown'])
    expect(missingOn('s12', { rotationLimit: 'free' })).toEqual([])
  })
  test('the warning signs are complete when each of their screens is passed', () => {
    expect(redFlagsComplete(adult, ['s01', 's02', 's03', 's04'])).toBe(false)
    expect(redFlagsComplete(adult, ['s01', 's02', 's03', 's04', 's05'])).toBe(true)
    expect(redFlagsComplete(injured, ['s01', 's02', 's03', 's04', 's05'])).toBe(false)
    expect(redFlagsComplete({ ...adult, ageBand: 'under16' }, ['s01', 's02', 's03'])).toBe(true)
  })
})

test('marked places count all, and an empty list is no answer', () => {
  expect(settle({ painRegions: ['vertex', 'earL'] }).painRegions).toEqual(['vertex', 'earL'])
  expect(settle({ painRegions: [] }).painRegions).toBeUndefined()
  expect(settle({ emergencySigns: ['none', 'unsure'] }).emergencySigns).toEqual(['unsure'])
})
