import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Bundle, Questionnaire } from 'fhir/r4'
import { expect, test } from 'vitest'
import { structureFaults } from '../fhir/official.ts'

const fhir = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/fhir.ts', ...args], { input, encoding: 'utf8' })

test('"questionnaire" prints the whole form in Dutch and English, with the version of the guide', () => {
  const { status, stdout } = fhir('', 'questionnaire', '--date', '2026-03-01')
  const form: Questionnaire = JSON.parse(stdout)
  const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(status).toBe(0)
  expect(form).toMatchObject({
    resourceType: 'Questionnaire',
    version,
    language: 'nl',
    date: '2026-03-01T00:00:00.000Z',
  })
  expect(structureFaults(form)).toEqual([])
})
test('"response" prints a file with questions, answers and the pain score', () => {
  const { status, stdout } = fhir(
    '{"painNow":4,"emergencySigns":["none"]}',
    'response',
    '--date',
    '2026-03-01T10:00:00Z',
  )
  const file: Bundle = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(file.entry?.map(({ resource }) => resource?.resourceType)).toEqual([
    'Questionnaire',
    'QuestionnaireResponse',
    'Observation',
  ])
  expect(file.timestamp).toBe('2026-03-01T10:00:00.000Z')
  expect(structureFaults(file)).toEqual([])
})
test('without a date it is now', () => {
  const before = Date.now()
  const file: Bundle = JSON.parse(fhir('{}', 'response').stdout)
  const moment = Date.parse(file.timestamp ?? '')
  expect(moment).toBeGreaterThanOrEqual(before)
  expect(moment).toBeLessThanOrEqual(Date.now())
})
test.each([
  ['{"nosuch":"x"}', ['response'], 'nosuch'],
  ['{"painNow":11}', ['response'], 'painNow'],
  ['[{"painNow":1}]', ['response'], 'painNow'],
  ['not json', ['response'], 'JSON'],
  ['{}', [], 'questionnaire or response'],
  ['{}', ['advise'], 'advise'],
  ['{}', ['response', '--date', 'soon'], 'soon'],
  ['{}', ['response', '--subject', 'x'], '--subject'],
])('%s with %j ends with status 2 and one line that names it', (input, args, named) => {
  const { status, stdout, stderr } = fhir(input, ...args)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(named)
})
