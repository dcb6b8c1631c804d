import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import type { Deviation } from '../../src/share/orientation.ts'
import { summaryOf } from '../../src/share/summary.ts'
import { longest, replyOf } from './replies.ts'
import { en, settledCalm, text } from './summaryWords.ts'

describe('KNGF orientation', () => {
  const grade = (
    answers: Answers,
    ...rest: readonly [Parameters<typeof replyOf>[1]?, Parameters<typeof replyOf>[2]?]
  ) => summaryOf(replyOf(answers, ...rest)).orientation.grade
  const course = (answers: Answers, more: Partial<Reply> = {}) =>
    summaryOf(replyOf(answers, {}, more)).orientation.course

  test('without nerve signs and warning signs it is grade I or II', () => {
    expect(grade(settledCalm)).toBe('oneOrTwo')
  })
  test.each([['tingling'], ['armPain'], ['numbness'], ['unsure']] as const)(
    '%s in the arm makes grade III possible',
    (sign) => {
      expect(grade({ ...settledCalm, armSymptoms: [sign], armBothSides: 'no', armKnown: 'new' })).toBe('threePossible')
    },
  )
  test.each([
    [{ otherSigns: ['fever'] }],
    [{ otherSigns: ['morningStiff'] }],
    [{ emergencySigns: ['unsure'], unsureClarify: 'oldKnown' }],
    [{ healthHistory: ['cancer'] }],
    [{ armSymptoms: ['swollenBlue'] }],
    [{ armSymptoms: ['tingling'], armBothSides: 'yes', armKnown: 'new' }],
    [{ headachePattern: 'newSevere', headacheDays: 'lt15', painkillerDays: 'lt10' }],
    [{ neckInjury: 'dangerousEarlier', injuryChecked: 'no', injurySigns: ['none'] }],
    [{ painRegions: ['chestFrontL'], chestClarify: 'unsure' }],
  ] as readonly (readonly [Answers])[])('with %j grade IV is not excluded', (signs) => {
    expect(grade({ ...settledCalm, ...signs })).toBe('fourNotExcluded')
  })
  test('a new sign in a check-in leaves grade IV not excluded', () => {
    const checkIns: Reply['checkIns'] = [
      { on: '2026-03-10', moment: 'week1', answers: { fuNewSigns: ['urgentAny'], fuPain: 3 } },
    ]
    expect(grade(settledCalm, {}, { checkIns })).toBe('fourNotExcluded')
  })
  test.each(['signs', 'health', 'armsAndHead'] as const)('nothing can be said when %s were left out', (part) => {
    expect(grade(settledCalm, { leftOut: [part] })).toBe('unknown')
  })
  test('nothing can be said when the shared answers explain less than the given advice', () => {
    expect(grade(settledCalm, {}, { given: { level: 'URGENT', within: 'today' } })).toBe('unknown')
  })
  test('up to 6 weeks and improving is a normal course', () => {
    expect(course({ ...settledCalm, duration: '1to6w', trend: 'better' })).toBe('normal')
  })
  test.each([
    [{ duration: '1to6w', trend: 'same' }, ['notImproving']],
    [{ duration: '6to12w', trend: 'better' }, ['long']],
    [{ duration: 'gt12w', trend: 'worse' }, ['long', 'notImproving']],
    [{ duration: 'lt1w', trend: 'better', episodes: 'frequent' }, ['recurrent']],
  ] as readonly (readonly [Answers, readonly Deviation[]])[])(
    '%j is a deviating course because of %j',
    (answers, why) => {
      expect(course({ ...settledCalm, ...answers })).toEqual(why)
    },
  )
  test('a short complaint that stays the same is not called long or recurrent on paper', () => {
    const short = replyOf({ ...settledCalm, duration: 'lt1w', trend: 'same' })
    expect(text(short, en)).toContain('deviating: not improving.')
    expect(text(short)).toContain('afwijkend: niet verbeterend.')
  })
  test('time that passed until the last check-in counts', () => {
    const checkIns: Reply['checkIns'] = [
      { on: '2026-03-10', moment: 'week6', answers: { fuPain: 3, fuChange: 'bitBetter' } },
    ]
    expect(course({ ...settledCalm, duration: '1to6w', trend: 'better' }, { checkIns })).toEqual(['long'])
  })
  test('it never names a diagnosis and says so', () => {
    for (const reply of [replyOf(settledCalm), longest]) {
      expect(text(reply)).toContain('Geen diagnose.')
      expect(text(reply, en)).toContain('Not a diagnosis.')
    }
  })
})
