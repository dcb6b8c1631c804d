import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { readAnswers } from '../../src/guide/readAnswers.ts'
import { ruleIds } from '../../src/guide/rules/rules.ts'
import clinical from '../vignettes/clinical.json' with { type: 'json' }
import edges from '../vignettes/edges.json' with { type: 'json' }
import patients from '../vignettes/patients.json' with { type: 'json' }

const isQuestion = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'askIf' in value && 'kind' in value

test('every question that is written is asked on a screen', async () => {
  const asked = new Set(questions.map(({ id }) => id))
  const forgotten: string[] = []
  for (const file of readdirSync('src/guide/questions')) {
    const found: object = await import(`../../src/guide/questions/${file.replace('.ts', '')}.ts`)
    for (const value of Object.values(found))
      if (isQuestion(value) && !asked.has(value.id))
        forgotten.push(`${value.id} (${file}) is on no screen in screens.ts`)
  }
  expect(forgotten).toEqual([])
})
test('every rule has an example patient for whom it counts', () => {
  const sheets = [...clinical, ...edges, ...patients].map(({ answers }) => readAnswers(answers))
  const counted = new Set(sheets.flatMap((answers) => advise(answers).because.map(({ rule }) => rule)))
  const without = ruleIds.filter((id) => !counted.has(id)).map((id) => `${id} has no patient in tests/vignettes`)
  expect(without).toEqual([])
})
