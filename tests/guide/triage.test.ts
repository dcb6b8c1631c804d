import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import { holds, levels, type AnswerSheet, type Condition, type Question } from '../../src/guide/language.ts'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'
import { handsOff } from '../../src/guide/facts.ts'
import { handsOffRules, ruleIds, rules } from '../../src/guide/rules/rules.ts'
import { modules, moduleIds } from '../../src/guide/care/modules.ts'
import { exercises } from '../../src/guide/care/exercises.ts'
import { triage } from '../../src/guide/triage.ts'
import { settle } from '../../src/guide/walk.ts'

/** Mostly harmless answers: purely random ones nearly always hold an emergency sign and then test nothing else. */
const anAnswer = (question: Question): fc.Arbitrary<unknown> => {
  if (question.kind === 'scale') return fc.integer({ min: 0, max: 10 })
  if (question.kind === 'bodyMap') return fc.subarray([...question.options], { maxLength: 4 })
  const harmless = question.options.filter((option) => question.min[option] === undefined && option !== 'unsure')
  if (question.kind === 'many')
    return fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constant(harmless.filter((option) => question.exclusive.includes(option)).slice(0, 1)),
      },
      { weight: 2, arbitrary: fc.subarray([...question.options], { maxLength: 2 }) },
    )
  const usual = harmless.length > 0 ? harmless : question.options
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...question.options) },
  )
}
/** Any answers to any of the questions, likely or not. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, anAnswer(question)])),
  { requiredKeys: [] },
)

const atLeast = (level: string, minimum: string) => levels.indexOf(level as never) >= levels.indexOf(minimum as never)
const hasNot = (condition: Condition): boolean => {
  switch (condition.op) {
    case 'not':
      return true
    case 'all':
    case 'any':
      return condition.of.some(hasNot)
    case 'fact':
      return hasNot(condition.when)
    default:
      return false
  }
}

test('triage rules contain no "not", so a new sign can never calm the advice', () => {
  expect(ruleIds.filter((id) => hasNot(rules[id].when))).toEqual([])
})

describe('each answer with a minimum level', () => {
  const withMinimum = questions.flatMap((question) =>
    question.kind === 'scale'
      ? []
      : Object.entries(question.min).map(([option, min]) => ({ question, option, min: String(min) })),
  )
  test.each(withMinimum)('$question.id $option reaches at least $min on its own', ({ question, option, min }) => {
    const answers = { [question.id]: question.kind === 'many' ? [option] : option } as Answers
    expect(atLeast(triage(answers).level, min)).toBe(true)
  })
})

test('no care at all at URGENT, EMERGENCY and under 16; at GP_SOON only comfort modules', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const advice = advise(answers)
      if (advice.level === 'URGENT' || advice.level === 'EMERGENCY' || settle(answers).ageBand === 'under16')
        expect([
          ...advice.modules,
          ...advice.exercises,
          ...advice.plan.habits,
          ...advice.plan.active,
          ...advice.plan.more,
        ]).toEqual([])
      if (advice.level === 'GP_SOON')
        for (const module of advice.modules) expect(modules[module].allowedAt).toContain('GP_SOON')
    }),
    { numRuns: 3000 },
  )
})
test('nothing is offered that a contraindication of its own or of its module forbids, and the plan adds nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const advice = advise(answers)
      const settled: AnswerSheet = settle(answers)
      for (const module of advice.modules) expect(holds(modules[module].hideIf, settled)).toBe(false)
      for (const exercise of advice.exercises) {
        expect(holds(exercises[exercise].hideIf, settled)).toBe(false)
        expect(advice.modules).toContain(exercises[exercise].module)
      }
      expect([...advice.plan.habits, ...advice.plan.active, ...advice.plan.more].toSorted()).toEqual(
        [...advice.modules].toSorted(),
      )
    }),
    { numRuns: 3000 },
  )
})
test('hands off means: no physical module, at any level', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const settled = settle(answers)
      if (holds(handsOff, settled))
        expect(advise(answers).modules.filter((module) => modules[module].physical)).toEqual([])
      if (triage(settled).because.some(({ rule }) => (handsOffRules as readonly string[]).includes(rule)))
        expect(holds(handsOff, settled)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
test('no recent injury and no new or unsure nerve sign ends in self-care', () => {
  let selfCare = 0
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      if (advise(answers).level !== 'SELF_CARE') return
      selfCare += 1
      const settled = settle(answers)
      expect([undefined, 'noInjury']).toContain(settled.neckInjury)
      if (settled.armSymptoms?.some((sign) => sign !== 'none') && settled.armKnown !== undefined)
        expect(['oldChecked']).toContain(settled.armKnown)
    }),
    { numRuns: 3000 },
  )
  expect(selfCare).toBeGreaterThan(50)
})
test('every module that waits for a follow-up is locked on the first day', () => {
  expect(moduleIds.filter((id) => 'unlock' in modules[id])).toEqual(['M-STRENGTH'])
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(advise(answers).modules).not.toContain('M-STRENGTH')
    }),
  )
})
test('the smallest number of days among the deciding rules wins', () => {
  expect(triage({ painRegions: ['frontNeck'], precautions: ['shingles'] })).toMatchObject({
    level: 'GP_SOON',
    within: 1,
  })
})
test('every rule that fires is told, most urgent first, with the answers that fired it', () => {
  const verdict = triage({ emergencySigns: ['strokeSigns'], otherSigns: ['fever'], duration: 'gt12w' })
  expect(verdict.because).toEqual([
    { rule: 'R-EM-01', answers: ['emergencySigns.strokeSigns'] },
    { rule: 'R-UR-01', answers: ['otherSigns.fever'] },
    { rule: 'R-PH-01', answers: ['duration.gt12w'] },
  ])
})
test('self-care is the reason only when nothing else is', () => {
  expect(triage({}).because).toEqual([{ rule: 'R-SC-00', answers: [] }])
})
test('the visit stops at once for an emergency and after the red-flag block when urgent', () => {
  expect(advise({ country: 'NL', ageBand: '16to49', emergencySigns: ['collapse'] }).stoppedAt).toBe('s02')
  expect(advise({ emergencySigns: ['unsure'], unsureClarify: 'maybeNow' }).stoppedAt).toBe('s05')
  expect(advise({ moodSigns: ['selfHarm'] }).stoppedAt).toBe('s15')
  expect(advise({ ageBand: 'under16' }).stoppedAt).toBe('s03')
  expect(advise({ painNow: 3 }).stoppedAt).toBeUndefined()
})

test('reasons stand in order of urgency, and self-care is no reason beside another', () => {
  const { because, level, within } = triage({ otherSigns: ['fever', 'neckLump'], episodes: 'frequent', painNow: 9 })
  expect(because.map(({ rule }) => rule)).toEqual(['R-UR-01', 'R-GP-08', 'R-PH-02', 'R-PH-04'])
  expect([level, within]).toEqual(['URGENT', 'today'])
  expect(triage({}).because).toEqual([{ rule: 'R-SC-00', answers: [] }])
  expect(triage({}).within).toBe('today')
})
test('the shortest deadline of the deciding level counts', () => {
  expect(triage({ otherSigns: ['neckLump', 'constantNight'] }).within).toBe(2)
  expect(triage({ precautions: ['shingles'], otherSigns: ['neckLump'] }).within).toBe(1)
})
