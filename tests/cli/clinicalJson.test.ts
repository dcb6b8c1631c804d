import { describe, expect, test } from 'vitest'
import { clinicalJson } from '../../src/cli/clinicalJson.ts'
import specification from './specification.json' with { type: 'json' }

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
type Row = { readonly [key: string]: Json }
const ours = JSON.parse(JSON.stringify(clinicalJson())) as { readonly [key: string]: Json } // plain JSON by construction
const theirs = specification as unknown as { readonly [key: string]: Json } // read from a JSON file

const options = (region: Row): readonly string[] =>
  region['sides'] === 'LR' ? [`${String(region['id'])}L`, `${String(region['id'])}R`] : [String(region['id'])]
const spelledOut = (option: Json): readonly Json[] => {
  if (typeof option !== 'string' || !option.startsWith('@')) return [option]
  const group = (theirs['regionGroups'] as { readonly [name: string]: readonly string[] })[option.slice(1)] ?? []
  return (theirs['regions'] as readonly Row[]).filter(({ id }) => group.includes(String(id))).flatMap(options)
}
const inAnyOrder = ['in', 'hasAny', 'all', 'any', 'required', 'handsOffRules']
/** The same thing whatever the order of lists in which order means nothing. */
const plain = (value: Json, key = ''): Json => {
  if (Array.isArray(value)) {
    const list = (key === 'hasAny' ? value.flatMap(spelledOut) : value).map((each) => plain(each as Json))
    return inAnyOrder.includes(key) ? list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Row)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, plain(each, name)]),
  )
}
const rows = (guide: { readonly [key: string]: Json }, key: string, fields: readonly string[]) =>
  Object.fromEntries(
    (guide[key] as readonly Row[]).map((row) => [
      String(row['id'] ?? row['country']),
      plain(
        Object.fromEntries(
          fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field] ?? null]),
        ),
      ),
    ]),
  )

describe('the guide agrees with the clinical specification in', () => {
  test.each([
    ['levels', ['id']],
    ['screens', ['id', 'sec', 'cond']],
    ['regions', ['sides', 'view']],
    ['questions', ['meta', 'options', 'groups']],
    ['rules', ['level', 'within', 'when', 'why']],
    ['nudges', ['when']],
    ['modules', ['stage', 'physical', 'unlock', 'allowedAt', 'showIf', 'hideIf', 'caution', 'claims']],
    ['exercises', ['module', 'dose', 'hideIf']],
    ['muscles', ['view', 'primary', 'spill', 'massage', 'exercises', 'src']],
    ['followUpQuestions', ['meta', 'options']],
    ['followUpRules', ['level', 'when']],
    ['contacts', ['tel', 'verifiedOn']],
  ])('%s', (key, fields) => {
    expect(rows(ours, key, fields)).toEqual(rows(theirs, key, fields))
  })
  test.each(['required', 'handsOffRules', 'derived', 'globalHideIf'])('%s', (key) => {
    expect(plain(ours[key] ?? null, key)).toEqual(plain(theirs[key] ?? null, key))
  })
  test('the plan builder', () => {
    const [our, their] = [ours['planBuilder'] as Row, theirs['planBuilder'] as Row]
    for (const key of ['maxActive', 'active', 'skipIfTried'])
      expect(plain(our[key] ?? null)).toEqual(plain(their[key] ?? null))
    expect(our['habits']).toMatchObject({
      always: ['M-LOAD'],
      pick: ['M-BREAKS', 'M-RELAX', 'M-SLEEP', 'M-POSTURE'],
      max: 2,
    })
  })
  test('the ids of all sources', () => {
    expect(Object.keys(ours['sources'] as Row).toSorted()).toEqual(Object.keys(theirs['sources'] as Row).toSorted())
  })
})
