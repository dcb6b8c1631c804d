import type { Bundle, FhirResource, Observation } from 'fhir/r4'
import { expect, test } from 'vitest'
import { answersBundle } from '../../src/fhir/bundle.ts'
import { painObservation } from '../../src/fhir/observation.ts'
import { uuidOf } from '../../src/fhir/uuid.ts'
import { examples } from '../../src/guide/examples.ts'
import { invariantFaults, structureFaults } from './official.ts'
import { dutch, dutchAndEnglish } from './texts.ts'

const authored = '2026-03-01T09:30:00.000Z'
const checkIns = [
  { date: '2026-03-04', score: 3 },
  { date: '2026-03-08', score: 0 },
]
const file = answersBundle(dutchAndEnglish, examples.sore, { authored, version: '1.2.3', leaveOut: [], checkIns })
const isPain = (resource: { readonly resourceType: string } | undefined): resource is Observation =>
  resource?.resourceType === 'Observation'
const painsIn = ({ entry = [] }: Bundle): readonly Observation[] => entry.map(({ resource }) => resource).filter(isPain)

test('one file holds the questions, the answers and each pain score', () => {
  expect(file.type).toBe('collection')
  expect(file.entry?.map(({ resource }) => resource?.resourceType)).toEqual([
    'Questionnaire',
    'QuestionnaireResponse',
    'Observation',
    'Observation',
    'Observation',
  ])
})
test('file, questions, answers and scores are valid FHIR R4 by a validator of others and by the invariants', () => {
  const resources = [
    file,
    ...(file.entry ?? []).flatMap(({ resource }) => (resource as FhirResource | undefined) ?? []),
  ] // only those we made
  expect(resources.flatMap(structureFaults)).toEqual([])
  expect(resources.flatMap(invariantFaults)).toEqual([])
})
test('a pain score is a LOINC 72514-3 observation with a whole number and its date', () => {
  expect(painsIn(file).map(({ effectiveDateTime, valueInteger }) => [effectiveDateTime, valueInteger])).toEqual([
    [authored, 4],
    ['2026-03-04', 3],
    ['2026-03-08', 0],
  ])
  for (const { code, status } of painsIn(file))
    expect([status, code.coding]).toEqual(['final', [{ system: 'http://loinc.org', code: '72514-3' }]])
})
test('the first score points to the answers it stands in, a later one does not', () => {
  const answers = file.entry?.find(({ resource }) => resource?.resourceType === 'QuestionnaireResponse')
  expect(painsIn(file).map(({ derivedFrom }) => derivedFrom?.[0]?.reference)).toEqual([
    answers?.fullUrl,
    undefined,
    undefined,
  ])
})
test('without a pain score there is no observation', () => {
  expect(painsIn(answersBundle([dutch], {}, { authored, version: '1', leaveOut: [] }))).toEqual([])
})
test('nobody is named in it', () => {
  expect(JSON.stringify(file)).not.toMatch(/"(subject|author|source|performer|patient)":/)
})
test('the same answers give the same file, other answers another address', () => {
  const details = { authored, version: '1.2.3', leaveOut: [], checkIns } as const
  const address = (bundle: Bundle) => bundle.entry?.[1]?.fullUrl
  expect(answersBundle(dutchAndEnglish, examples.sore, details)).toEqual(file)
  expect(address(answersBundle(dutchAndEnglish, { ...examples.sore, painNow: 5 }, details))).not.toBe(address(file))
})
test('every address is a UUID and no two texts of ten thousand share one', () => {
  const all = Array.from({ length: 10_000 }, (_, place) => uuidOf(`pain ${place}`))
  expect(new Set(all).size).toBe(all.length)
  for (const address of all)
    expect(address).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the validator finds an observation without a code and a file of an unknown shape', () => {
  const { code, ...rest } = painObservation(dutch, { date: '2026-03-01', score: 3 })
  expect(code.coding).toHaveLength(1)
  expect(structureFaults(rest)).toEqual([expect.stringContaining('code')])
  const { type, ...open } = file
  expect(type).toBe('collection')
  expect(structureFaults(open)).toContainEqual(expect.stringContaining('Bundle.type: Missing'))
})
test('the invariants find a score that is also said to be missing, and one address used twice', () => {
  const pain = painObservation(dutch, { date: '2026-03-01', score: 3 })
  expect(invariantFaults({ ...pain, dataAbsentReason: { text: 'unknown' } })).toEqual(['obs-6 at Observation'])
  const [first] = file.entry ?? []
  if (first === undefined) throw new Error('an empty file')
  expect(invariantFaults({ ...file, entry: [first, first] })).toEqual(['bdl-7 at Bundle'])
})
