import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestWhy, whatWouldChange, whatWouldRaise } from '../../src/guide/explain.ts'
import { levels, type Answer, type AnswerSheet } from '../../src/guide/language.ts'
import { questionById, questions, type Answers, type QuestionId } from '../../src/guide/questions/screens.ts'
import { tick } from '../../src/guide/tick.ts'
import { triage } from '../../src/guide/triage.ts'
import { settle } from '../../src/guide/walk.ts'

const anyAnswers = fc.record(
  Object.fromEntries(
    questions.map((question) => [
      question.id,
      question.kind === 'scale'
        ? fc.integer({ min: 0, max: 10 })
        : question.kind === 'many' || question.kind === 'bodyMap'
          ? fc.subarray([...question.options], { maxLength: 2 })
          : fc.constantFrom(...question.options),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>

/** The answers of a set alone, as a sheet. */
const only = (set: readonly string[]): AnswerSheet => {
  const sheet: { [question: string]: Answer } = {}
  for (const each of set) {
    const [id = '', option = ''] = each.split('.')
    const question = questionById[id as QuestionId]
    const before = sheet[id]
    sheet[id] =
      question.kind === 'scale'
        ? Number(option)
        : question.kind === 'many' || question.kind === 'bodyMap'
          ? [...(Array.isArray(before) ? before : []), option]
          : option
  }
  return sheet
}

describe('why', () => {
  test('is a set of own answers that forces the level, and every one of them is needed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { level } = triage(settle(answers))
        const { answers: set } = smallestWhy(answers)
        expect(triage(only(set) as Answers).level).toBe(level)
        for (const each of set) {
          const rest = triage(only(set.filter((other) => other !== each))).level
          expect(levels.indexOf(rest)).toBeLessThan(levels.indexOf(level))
        }
      }),
      { numRuns: 2000 },
    )
  })
  test('of self-care is that no rule for more fired', () => {
    expect(smallestWhy({ painNow: 3 })).toEqual({ rule: 'R-SC-00', answers: [] })
  })
  test('chooses the fewest answers', () => {
    expect(smallestWhy({ healthHistory: ['cancer'], otherSigns: ['fever', 'constantNight'] })).toEqual({
      rule: 'R-UR-01',
      answers: ['otherSigns.fever'],
    })
  })
})

describe('why, with equal choices', () => {
  test('takes the rule that stands first', () => {
    expect(smallestWhy({ otherSigns: ['gcaSigns', 'fever'], ageBand: '65plus' }).rule).toBe('R-UR-01')
  })
  test('needs all answers of a rule that joins them', () => {
    expect(smallestWhy({ painNow: 8, interferenceScore: 8 })).toEqual({
      rule: 'R-GP-23',
      answers: ['painNow.8', 'interferenceScore.8'],
    })
  })
  test('names the answer that was given, not another one that would do', () => {
    expect(smallestWhy({ healthHistory: ['recentInfection'] }).answers).toEqual(['healthHistory.recentInfection'])
  })
  test('names the answers behind a fact', () => {
    expect(smallestWhy({ duration: 'gt12w' })).toEqual({ rule: 'R-PH-01', answers: ['duration.gt12w'] })
  })
})

describe('what would change the advice', () => {
  test('is every other answer, most urgent first, and nothing that changes nothing', () => {
    const settled: Answers = { duration: 'gt12w', episodes: 'first', painNow: 5, ageBand: '16to49' }
    const changes = whatWouldChange(settled)
    expect(changes.filter(({ question }) => question === 'duration')).toEqual([
      { question: 'duration', to: 'lt1w', level: 'SELF_CARE' },
      { question: 'duration', to: '1to6w', level: 'SELF_CARE' },
    ])
    const order = changes.map(({ level }) => levels.indexOf(level))
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    expect(order[0]).toBe(levels.indexOf('EMERGENCY'))
    expect(order.at(-1)).toBe(0)
    expect(changes).toContainEqual({ question: 'painRegions', to: 'frontNeck', level: 'GP_SOON' })
    expect(changes).not.toContainEqual(expect.objectContaining({ question: 'episodes' }))
    expect(changes).not.toContainEqual(expect.objectContaining({ question: 'country' }))
    expect(changes).not.toContainEqual(expect.objectContaining({ to: 'gcaSigns' }))
  })
  test('is never the answer that stands there already', () => {
    expect(whatWouldChange({ otherSigns: ['fever'] })).not.toContainEqual(expect.objectContaining({ to: 'fever' }))
  })
  test('takes the nearest score on either side', () => {
    const ofPain = (painNow: number) =>
      whatWouldChange({ painNow, duration: '1to6w' }).filter(({ question }) => question === 'painNow')
    expect(ofPain(9)).toEqual([{ question: 'painNow', to: 6, level: 'SELF_CARE' }])
    expect(ofPain(2)).toEqual([{ question: 'painNow', to: 7, level: 'PHYSIO' }])
    const unanswered = whatWouldChange({ duration: '1to6w' }).filter(({ question }) => question === 'painNow')
    expect(unanswered).toEqual([{ question: 'painNow', to: 7, level: 'PHYSIO' }])
  })
  test('keeps the other ticks of a question', () => {
    const changes = whatWouldChange({ healthHistory: ['cancer'], otherSigns: ['neckLump'] })
    expect(changes).toContainEqual({ question: 'otherSigns', to: 'weightLoss', level: 'URGENT' })
    expect(changes).not.toContainEqual(expect.objectContaining({ to: 'neckLump' }))
  })
  test('upwards is only what is more urgent', () => {
    const raises = whatWouldRaise({ duration: 'gt12w' })
    expect(raises.length).toBeGreaterThan(20)
    expect(raises.some(({ level }) => level === 'SELF_CARE' || level === 'PHYSIO')).toBe(false)
  })
  test('does so when it is applied', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const settled = settle(answers)
        for (const { question: id, to, level } of whatWouldChange(answers)) {
          const question = questionById[id]
          const now = (settled as AnswerSheet)[id]
          const value =
            question.kind === 'many' || question.kind === 'bodyMap'
              ? tick(question, Array.isArray(now) ? now : [], String(to))
              : to
          expect(triage(settle({ ...settled, [id]: value })).level).toBe(level)
        }
      }),
      { numRuns: 150 },
    )
  })
  test('shown to patients is only what makes it more urgent', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = levels.indexOf(triage(settle(answers)).level)
        for (const { level } of whatWouldRaise(answers)) expect(levels.indexOf(level)).toBeGreaterThan(now)
      }),
      { numRuns: 150 },
    )
  })
  test('for somebody with moderate pain holds fever, and the nearest score that matters', () => {
    const raises = whatWouldRaise({ painNow: 4, duration: '1to6w', otherSigns: ['none'] })
    expect(raises).toContainEqual({ question: 'otherSigns', to: 'fever', level: 'URGENT' })
    expect(raises).toContainEqual({ question: 'painNow', to: 7, level: 'PHYSIO' })
  })
})
