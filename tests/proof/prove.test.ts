import { beforeAll, describe, expect, test } from 'vitest'
import { any, type Condition } from '../../src/guide/language.ts'
import { modules } from '../../src/guide/care/modules.ts'
import { rules } from '../../src/guide/rules/rules.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'
import { openProver, properties, shipped, type Guide, type Property, type Prover } from './prover.ts'

let prover: Prover
let all: readonly Property[]
beforeAll(async () => {
  prover = await openProver()
  all = properties(prover, shipped)
}, 60_000)

describe('for every possible patient', () => {
  test.each(['minimum', 'monotone', 'unsure', 'stale', 'care', 'selfCare'])(
    '%s: every property holds',
    async (group) => {
      const broken: string[] = []
      for (const { name, violated } of all.filter((property) => property.group === group)) {
        const patient = await prover.counterexample(violated)
        if (patient !== undefined) broken.push(`${name}; not for somebody with ${patient.join(', ')}`)
      }
      expect(broken).toEqual([])
      expect(all.filter((property) => property.group === group).length).toBeGreaterThan(9)
    },
    300_000,
  )

  test('every rule can fire for somebody', async () => {
    const dead: string[] = []
    for (const [id, rule] of Object.entries<Rule>(rules))
      if ((await prover.counterexample(prover.z.And(prover.here.complete, prover.here.holds(rule.when)))) === undefined)
        dead.push(id)
    expect(dead).toEqual([])
  }, 300_000)
})

const without = (id: string): Guide => ({
  ...shipped,
  rules: Object.fromEntries(Object.entries(shipped.rules).filter(([each]) => each !== id)),
})
const withRule = (id: string, change: Partial<Rule>): Guide => {
  const rule = shipped.rules[id]
  if (rule === undefined) throw new Error(id)
  return { ...shipped, rules: { ...shipped.rules, [id]: { ...rule, ...change } } }
}
const withHide = (id: string, hideIf: Condition): Guide => {
  const module = shipped.modules[id]
  if (module === undefined) throw new Error(id)
  return { ...shipped, modules: { ...shipped.modules, [id]: { ...module, hideIf } } }
}
const never: Condition = { op: 'never' }

describe('a deliberate break is caught', () => {
  test.each<[string, Guide, string]>([
    ['the stroke rule is gone', without('R-EM-01'), 'emergencySigns strokeSigns leads at least to EMERGENCY'],
    [
      'fever is a matter of days',
      withRule('R-UR-01', { level: 'GP_SOON' }),
      'otherSigns fever leads at least to URGENT',
    ],
    [
      'a hanging eyelid no longer counts',
      withRule('R-EM-09', { when: never }),
      'emergencySigns2 hornerTinnitus leads at least to EMERGENCY',
    ],
    ['thoughts of death are left out', without('R-UR-18'), 'moodSigns selfHarm leads at least to URGENT'],
    [
      'an unsure heart question is calm',
      withRule('R-UR-19', { level: 'PHYSIO' }),
      'chestClarify unsure leads at least to URGENT',
    ],
    [
      'one calm arm lowers the level',
      withRule('R-UR-22', {
        when: {
          op: 'all',
          of: [
            rules['R-UR-22'].when,
            { op: 'not', not: { op: 'has', question: 'armSymptoms', options: ['tingling'] } },
          ],
        },
      }),
      'adding armSymptoms tingling never lowers the level',
    ],
    [
      'weak arms count only when they are stable',
      withRule('R-GP-04', { when: { op: 'is', question: 'armWeaknessCourse', options: ['stable'] } }),
      'armSymptoms weakness leads at least to GP_SOON',
    ],
    [
      'heat does not mind a numb skin',
      withHide('M-HEAT', { op: 'never' }),
      'M-HEAT is never offered with precautions numbSkin',
    ],
    [
      'the ball does not mind blood thinners',
      withHide('M-MASS-BALL', any(modules['M-STRETCH'].hideIf)),
      'M-MASS-BALL is never offered with healthHistory bloodThinners',
    ],
    [
      'movement is offered at GP_SOON',
      {
        ...shipped,
        modules: {
          ...shipped.modules,
          'M-MOB': { ...modules['M-MOB'], allowedAt: ['SELF_CARE', 'PHYSIO', 'GP_SOON'] },
        },
      },
      'M-MOB is never offered at GP_SOON',
    ],
    [
      'heat is offered when urgent',
      {
        ...shipped,
        modules: {
          ...shipped.modules,
          'M-HEAT': { ...modules['M-HEAT'], hideIf: { op: 'never' }, allowedAt: ['URGENT'] },
        },
      },
      'M-HEAT is never offered at URGENT or EMERGENCY',
    ],
    [
      'an earlier small injury is self-care',
      withRule('R-PH-10', { when: { op: 'is', question: 'neckInjury', options: ['dangerousEarlier'] } }),
      'neckInjury minorEarlier never ends in self-care',
    ],
    [
      'new tingling is self-care',
      withRule('R-PH-06', { when: { op: 'has', question: 'armSymptoms', options: ['unsure'] } }),
      'a nerve sign that is new or unsure never ends in self-care',
    ],
  ])(
    '%s',
    async (_, guide, caughtBy) => {
      const property = properties(prover, guide).find(({ name }) => name === caughtBy)
      expect(property).toBeDefined()
      const patient = property && (await prover.counterexample(property.violated))
      expect(patient).toBeDefined()
    },
    120_000,
  )
})
