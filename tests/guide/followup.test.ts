import { describe, expect, test } from 'vitest'
import { moduleIds } from '../../src/guide/care/modules.ts'
import { examples } from '../../src/guide/examples.ts'
import {
  answersNow,
  careAfter,
  followUp,
  type CheckIn,
  type CheckInAnswers,
  type CheckInMoment,
  type Start,
} from '../../src/guide/followup/checkIn.ts'
import { followUpRuleIds } from '../../src/guide/followup/rules.ts'

const start: Start = { answers: { ...examples.sore, painNow: 6, duration: '1to6w' }, episodesYear: 1 }
const calm: CheckInAnswers = {
  fuNewSigns: ['none'],
  fuPain: 6,
  fuChange: 'same',
  fuSideEffects: ['none'],
  fuDone: 'mostDays',
}
const at = (moment: CheckInMoment, answers: CheckInAnswers = {}): CheckIn => ({
  moment,
  answers: { ...calm, ...answers },
})
const rules = (from: Start, checkIn: CheckIn) => followUp(from, [checkIn])?.because ?? []

describe('each rule of a check-in holds, and does not hold just below it', () => {
  test.each<[string, CheckIn, CheckIn, Partial<Start>?]>([
    ['F-01', at('day3', { fuNewSigns: ['emergencyAny'] }), at('day3')],
    ['F-02', at('day3', { fuNewSigns: ['urgentAny'] }), at('day3', { fuNewSigns: ['none'] })],
    ['F-03', at('day3', { fuNewSigns: ['unsure'] }), at('day3', { fuNewSigns: ['none'] })],
    ['F-03', at('week6', { fuNewSigns: ['newInjury'] }), at('week6')],
    ['F-04', at('week1', { fuSideEffects: ['tingleDuring'] }), at('week1', { fuSideEffects: ['soreUnder24'] })],
    ['F-04', at('week1', { fuSideEffects: ['dizzyDuring'] }), at('week1', { fuSideEffects: ['soreOver24'] })],
    ['F-05', at('day3', { fuChange: 'muchWorse' }), at('day3', { fuChange: 'bitWorse' })],
    ['F-06', at('week1', { fuChange: 'bitWorse' }), at('day3', { fuChange: 'bitWorse' })],
    ['F-07', at('week2', { fuChange: 'same' }), at('week1', { fuChange: 'same' })],
    ['F-07', at('week2', { fuDone: 'someDays' }), at('week2', { fuDone: 'hardly' })],
    ['F-08', at('week6', { fuPain: 4 }), at('week6', { fuPain: 3 })],
    ['F-08', at('week12', { fuPain: 5 }), at('week2', { fuPain: 5 })],
    ['F-09', at('week6', { fuPain: 7 }), at('week6', { fuPain: 6 })],
    ['F-11', at('day3', { fuPain: 4 }), at('day3', { fuPain: 5 })],
    ['F-11', at('day3', { fuChange: 'bitBetter' }), at('day3', { fuChange: 'same' })],
    ['F-12', at('week2', { fuChange: 'muchBetter' }), at('week1', { fuChange: 'muchBetter' })],
    ['F-12', at('week6', { fuChange: 'muchBetter' }), at('week6', { fuChange: 'bitBetter' })],
    ['F-13', at('day3', { fuSideEffects: ['soreOver24'] }), at('day3', { fuSideEffects: ['soreUnder24'] })],
    ['F-14', at('day3', { fuSideEffects: ['burn'] }), at('day3', { fuSideEffects: ['soreOver24'] })],
    ['F-15', at('day3', { fuDone: 'hardly' }), at('day3', { fuDone: 'someDays' })],
  ])('%s', (rule, holding, below) => {
    expect(rules(start, holding)).toContain(rule)
    expect(rules(start, below)).not.toContain(rule)
  })
  test('F-10 from the third time in a year', () => {
    expect(rules({ ...start, episodesYear: 3 }, at('day3'))).toContain('F-10')
    expect(rules({ ...start, episodesYear: 2 }, at('day3'))).not.toContain('F-10')
  })
  test('F-11 at 30 percent less pain, when that is less than 2 points', () => {
    const mild: Start = { ...start, answers: { ...start.answers, painNow: 3 } }
    expect(rules(mild, at('day3', { fuPain: 2 }))).toContain('F-11')
    expect(rules({ ...start, answers: { ...start.answers, painNow: 4 } }, at('day3', { fuPain: 3 }))).not.toContain(
      'F-11',
    )
    expect(rules({ ...start, answers: { ...start.answers, painNow: 0 } }, at('day3', { fuPain: 0 }))).not.toContain(
      'F-11',
    )
  })
  test('and none is forgotten here', () => {
    expect(followUpRuleIds).toHaveLength(15)
  })
})

describe('after a check-in', () => {
  test('an emergency or urgent sign leaves no care at all', () => {
    for (const sign of ['emergencyAny', 'urgentAny'] as const) {
      const care = careAfter(start, [at('week2', { fuNewSigns: [sign], fuChange: 'muchBetter', fuPain: 0 })])
      expect(care.modules).toEqual([])
      expect(care.exercises).toEqual([])
    }
    expect(followUp(start, [at('day3', { fuNewSigns: ['emergencyAny'] })])).toMatchObject({
      level: 'EMERGENCY',
      within: 'now',
    })
  })
  test('a new injury or doubt turns everything off until the signs are asked again', () => {
    const found = followUp(start, [at('day3', { fuNewSigns: ['unsure'] })])
    expect(found).toMatchObject({ level: 'GP_SOON', within: 5, askSignsAgain: true })
    expect([...(found?.off.keys() ?? [])]).toEqual(moduleIds)
  })
  test.each(['urgentAny', 'newInjury', 'unsure'] as const)(
    'care stays off after "%s" at later check-ins, until the warning signs are asked in a new visit',
    (sign) => {
      const calmer = at('week1', { fuChange: 'muchBetter', fuPain: 1 })
      expect(careAfter(start, [at('day3', { fuNewSigns: [sign] }), calmer]).modules).toEqual([])
      expect(careAfter(start, [calmer]).modules).not.toEqual([])
    },
  )
  test('dizziness during exercises stops massage, stretch and strength for good', () => {
    const later = careAfter(start, [
      at('week1', { fuSideEffects: ['dizzyDuring'] }),
      at('week2', { fuChange: 'muchBetter', fuPain: 1 }),
    ])
    for (const module of ['M-MASS-HANDS', 'M-STRETCH', 'M-STRENGTH']) expect(later.modules).not.toContain(module)
    expect(later.modules).toContain('M-MOB')
    expect(later.exercises.some((id) => id.startsWith('ST-') || id.startsWith('SG-'))).toBe(false)
  })
  test('a burn stops heat for good, soreness over a day halves the dose after a pause', () => {
    expect(careAfter(start, [at('day3', { fuSideEffects: ['burn'] }), at('week1')]).modules).not.toContain('M-HEAT')
    expect(followUp(start, [at('day3', { fuSideEffects: ['soreOver24'] })])).toMatchObject({
      dose: 'half',
      pauseDays: 2,
    })
  })
  test('strength unlocks at week 2 with pain of 5 or lower, and only then', () => {
    const better = (moment: CheckInMoment, fuPain: number) =>
      careAfter(start, [at(moment, { fuChange: 'bitBetter', fuPain })]).modules
    expect(better('week2', 5)).toContain('M-STRENGTH')
    expect(better('week2', 6)).not.toContain('M-STRENGTH')
    expect(better('week1', 5)).not.toContain('M-STRENGTH')
  })
  test('strength stays locked for somebody it is not safe for', () => {
    const unstable: Start = { ...start, answers: { ...start.answers, healthHistory: ['ankylosingSpondylitis'] } }
    expect(careAfter(unstable, [at('week2', { fuChange: 'muchBetter', fuPain: 1 })]).modules).not.toContain(
      'M-STRENGTH',
    )
  })
  test('pain that lasts at week 6 leads to the physiotherapist, and to the GP when that was tried', () => {
    expect(followUp(start, [at('week6', { fuPain: 4, fuChange: 'bitBetter' })])).toMatchObject({
      level: 'PHYSIO',
      within: 14,
    })
    const tried: Start = { ...start, answers: { ...start.answers, triedSelfCare: ['physio'] } }
    expect(followUp(tried, [at('week6', { fuPain: 4, fuChange: 'bitBetter' })])).toMatchObject({
      level: 'GP_SOON',
      within: 5,
    })
  })
  test('much worse means the GP within 2 days', () => {
    expect(followUp(start, [at('day3', { fuChange: 'muchWorse' })])).toMatchObject({ level: 'GP_SOON', within: 2 })
  })
  test('the plan ends when the pain is gone twice in a row', () => {
    const gone = (moment: CheckInMoment) => at(moment, { fuChange: 'muchBetter', fuPain: 1 })
    expect(followUp(start, [gone('week1'), gone('week2')])?.planEnds).toBe(true)
    expect(followUp(start, [gone('week2')])?.planEnds).toBe(false)
    expect(followUp(start, [at('week1', { fuPain: 2 }), gone('week2')])?.planEnds).toBe(false)
  })
  test('the first answers move on with time and pain', () => {
    expect(answersNow(start, at('week6', { fuPain: 2 }))).toMatchObject({ painNow: 2, duration: '6to12w' })
    expect(answersNow(start, at('day3'))).toMatchObject({ duration: '1to6w' })
    const fresh: Start = { ...start, answers: { ...start.answers, duration: 'lt1w' } }
    expect(answersNow(fresh, at('day3')).duration).toBe('lt1w')
    expect(answersNow(fresh, at('week1')).duration).toBe('1to6w')
    expect(careAfter(start, [at('week6', { fuChange: 'bitBetter', fuPain: 2 })]).level).toBe('PHYSIO')
  })
  test('what is measured is the drop in pain and the gain in the own activity', () => {
    const active: Start = { ...start, psfsScore: 3 }
    expect(followUp(active, [at('week1', { fuPain: 4, fuFunction: 6 })])).toMatchObject({
      painDrop: 2,
      functionGain: 3,
    })
    expect(followUp(start, [at('week1')])).toMatchObject({ painDrop: 0, functionGain: undefined })
    expect(followUp(start, [])).toBeUndefined()
  })
})
