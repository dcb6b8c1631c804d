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

describe('what would change the advice', () => {
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
