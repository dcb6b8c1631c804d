import { beforeAll, describe, expect, test } from 'vitest'
import { breaks } from './breaks.ts'
import { shipped } from './guideUnderProof.ts'
import { openProver, type Prover } from './prover.ts'
import { check, inPlainWords, properties } from './prove.ts'
import { readGuide } from './reading.ts'
import { propertyClasses, type PropertyClass } from './safetyProperties.ts'

let prover: Prover
beforeAll(async () => {
  prover = await openProver()
}, 60_000)

describe.each(propertyClasses)('for every possible patient: %s', (group) => {
  const here = properties(shipped).filter((property) => property.class === group)
  test.each(here.map((property) => [property.name, property] as const))(
    '%s',
    async (_, property) => {
      const verdict = await check(prover, shipped, property)
      expect(inPlainWords(property, verdict)).toBe(property.name)
    },
    60_000,
  )
})

describe('a deliberate break', () => {
  test.each(breaks.map((each) => [each.name, each] as const))(
    '"%s" is caught, with a patient to show for it',
    async (_, { guide, caughtBy }) => {
      const property = properties(guide).find(({ name }) => name === caughtBy)
      if (property === undefined) throw new Error(`no property is called ${caughtBy}`)
      const verdict = await check(prover, guide, property)
      expect(verdict.holds).toBe(false)
      if (!verdict.holds) expect(verdict.patient === undefined).toBe(property.cases === 'somebody')
    },
    60_000,
  )

  test('prints a patient in words, not in ids', async () => {
    const eyelid = breaks.find(({ name }) => name === 'a hanging eyelid no longer counts')
    const property = eyelid && properties(eyelid.guide).find(({ name }) => name === eyelid.caughtBy)
    if (eyelid === undefined || property === undefined) throw new Error('this break is gone')
    const printed = inPlainWords(property, await check(prover, eyelid.guide, property))
    expect(printed).toMatch(/Do you have any of these now\?.*eyelid/)
    expect(printed.split('\n')).toHaveLength(2)
  }, 60_000)
})

/** The classes of properties that notice a break. A formula that the break does not touch was proved above. */
const noticedBy = async (wanted: PropertyClass): Promise<readonly PropertyClass[]> => {
  const only = breaks.find(({ onlyBy }) => onlyBy === wanted)
  if (only === undefined) throw new Error(`no break for ${wanted} alone`)
  const before = new Map(properties(shipped).map((property) => [property.name, property]))
  const noticed = new Set<PropertyClass>()
  for (const property of properties(only.guide)) {
    if (noticed.has(property.class)) continue
    const proved = before.get(property.name)?.formula(readGuide(prover, shipped), prover)
    if (proved?.eqIdentity(property.formula(readGuide(prover, only.guide), prover)) === true) continue
    if (!(await check(prover, only.guide, property)).holds) noticed.add(property.class)
  }
  return [...noticed]
}

describe('no class of properties can be missed', () => {
  test.each(propertyClasses)(
    'without "%s" a break would go unnoticed',
    async (group) => {
      expect(await noticedBy(group)).toEqual([group])
    },
    120_000,
  )
})
