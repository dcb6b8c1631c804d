import { describe, expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import { readAnswers } from '../../src/guide/readAnswers.ts'
import type { ModuleId } from '../../src/guide/care/modules.ts'
import clinical from '../vignettes/clinical.json' with { type: 'json' }
import edges from '../vignettes/edges.json' with { type: 'json' }
import patients from '../vignettes/patients.json' with { type: 'json' }

const kinds: { readonly [kind: string]: readonly ModuleId[] } = {
  selfMassage: ['M-MASS-HANDS', 'M-MASS-BALL'],
  stretching: ['M-STRETCH'],
  heat: ['M-HEAT'],
  ergonomics: ['M-POSTURE', 'M-BREAKS'],
  stressRelaxation: ['M-RELAX'],
}

describe('vignettes of the clinical specification', () => {
  test.each(clinical)('$id gets $expect', (vignette) => {
    const advice = advise(readAnswers(vignette.answers))
    expect(advice.level).toBe(vignette.expect)
    if (vignette.within !== undefined) expect(advice.within).toBe(vignette.within)
    for (const module of vignette.show ?? []) expect(advice.modules).toContain(module)
    for (const module of vignette.hide ?? []) expect(advice.modules).not.toContain(module)
  })
})

describe('example patients', () => {
  test.each(patients)('$id, $title: an acceptable level and no care that must not be', (patient) => {
    const advice = advise(readAnswers(patient.answers))
    expect(patient.acceptableLevels).toContain(advice.level)
    const shown: readonly string[] = [
      ...advice.modules,
      ...advice.plan.active,
      ...advice.plan.habits,
      ...advice.plan.more,
    ]
    for (const kind of patient.mustNotRecommend)
      for (const module of kinds[kind] ?? []) expect(shown).not.toContain(module)
    for (const kind of patient.shouldRecommend) expect(kinds[kind]?.some((module) => shown.includes(module))).toBe(true)
  })
})

/** Each of these shows one small mistake in a rule or a contraindication; what is expected is read from the specification. */
describe('somebody who says only', () => {
  const said = (answers: object) =>
    Object.entries(answers)
      .map(([question, answer]) => `${question} ${String(answer)}`)
      .join(', ')
  test.each(edges.map((edge) => [said(edge.answers), edge.expect.level, edge] as const))('%s: %s', (_, __, edge) => {
    const advice = advise(readAnswers(edge.answers))
    expect({
      level: advice.level,
      within: advice.within,
      modules: advice.modules.toSorted(),
      exercises: advice.exercises.toSorted(),
    }).toEqual(edge.expect)
  })
})
