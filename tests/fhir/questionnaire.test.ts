import type { Questionnaire, QuestionnaireItem } from 'fhir/r4'
import { expect, test } from 'vitest'
import { questionnaire } from '../../src/fhir/questionnaire.ts'
import { questions, screens } from '../../src/guide/questions/screens.ts'
import { fhirPath, invariantFaults, invariantsKnown, structureFaults } from './official.ts'
import { dutch, dutchAndEnglish } from './texts.ts'

const form = questionnaire(dutchAndEnglish, { version: '1.2.3', date: '2026-03-01' })
const itemsUnder = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsUnder(item.item ?? [])])
const items = itemsUnder(form.item ?? [])
const itemOf = (id: string): QuestionnaireItem => {
  const item = items.find(({ linkId }) => linkId === id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}

test('the form is valid FHIR R4 by a validator of others and by the invariants of the standard', () => {
  expect(structureFaults(form)).toEqual([])
  expect(invariantsKnown('Questionnaire')).toEqual(expect.arrayContaining(['que-1', 'que-2', 'que-7', 'que-12']))
  expect(invariantFaults(form)).toEqual([])
})

const changed = (id: string, change: Partial<QuestionnaireItem>): Questionnaire => {
  const renew = (item: QuestionnaireItem): QuestionnaireItem => ({
    ...item,
    ...(item.item !== undefined && { item: item.item.map(renew) }),
    ...(item.linkId === id && change),
  })
  return { ...form, item: form.item?.map(renew) ?? [] }
}

test('the validator finds a form without status, and one with an unknown property', () => {
  const { status, ...rest } = form
  expect(status).toBe('draft')
  expect(structureFaults(rest)).toEqual([expect.stringContaining('status')])
  expect(structureFaults({ ...form, adviser: 'x' })).toEqual([expect.stringContaining('adviser')])
})
test.each<[string, string, Partial<QuestionnaireItem>]>([
  ['two items with one id', 'que-2 at Questionnaire', { linkId: 'ageBand' }],
  ['an empty group', 'que-1 at Questionnaire.item', { type: 'group', code: [] }],
  ['a code on a text', 'que-3 at Questionnaire.item', { type: 'display' }],
  [
    'a condition on being answered that names an answer',
    'que-7 at Questionnaire.item.enableWhen',
    { enableWhen: [{ question: 'country', operator: 'exists', answerInteger: 1 }] },
  ],
  [
    'three conditions without all or any',
    'que-12 at Questionnaire.item',
    { enableWhen: [1, 2, 3].map((score) => ({ question: 'painNow', operator: '>=', answerInteger: score })) },
  ],
])('the invariants find %s', (_, fault, change) => {
  expect(invariantFaults(changed('trend', change))).toContain(fault)
})

test('it says that it is a draft for trying out, and that no clinician has reviewed it', () => {
  expect(form).toMatchObject({ status: 'draft', experimental: true, language: 'nl', version: '1.2.3' })
  const notice = fhirPath(itemOf('notice'), "text | _text.extension.extension.where(url='content').value").join(' ')
  expect(notice).toContain('geen zorgverlener')
  expect(notice).toContain('no clinician has reviewed it')
  expect(form.copyright).toContain('MIT')
})

test('every question is in it once, on its own screen, in our order', () => {
  const onScreens = (form.item ?? [])
    .filter(({ linkId }) => screens.some(({ id }) => id === linkId))
    .map(({ linkId, item = [] }) => [linkId, item.map((each) => each.linkId)])
  expect(onScreens).toEqual(screens.map(({ id, questions: there }) => [id, there.map((question) => question.id)]))
})

test.each(questions.map((question) => [question.id, question] as const))('%s keeps its kind and options', (id, q) => {
  const item = itemOf(id)
  const many = q.kind === 'many' || q.kind === 'bodyMap'
  expect([item.type, item.repeats ?? false, item.required ?? false]).toEqual([
    q.kind === 'scale' ? 'integer' : 'choice',
    many,
    q.required,
  ])
  expect(item.answerOption?.map(({ valueCoding }) => valueCoding?.code) ?? []).toEqual(
    q.kind === 'scale' ? [] : q.options.map((option) => `${id}.${option}`),
  )
  const exclusive = item.answerOption?.filter(({ extension = [] }) => extension[0]?.valueBoolean === true) ?? []
  expect(exclusive.map(({ valueCoding }) => valueCoding?.code)).toEqual(
    many ? q.exclusive.map((option) => `${id}.${option}`) : [],
  )
})

test('a score runs from 0 to 10', () => {
  const ends = (id: string) => itemOf(id).extension?.map(({ valueInteger }) => valueInteger)
  expect(['painNow', 'interferenceScore', 'stressLevel', 'psfsScore'].map(ends)).toEqual(
    Array.from({ length: 4 }, () => [0, 10]),
  )
})

test('pain, its places, arms and age have their LOINC code, every other question our own', () => {
  const standard = questions
    .map(({ id }) => [id, itemOf(id).code?.[0]] as const)
    .filter(([, code]) => code?.system === 'http://loinc.org')
  expect(Object.fromEntries(standard.map(([id, code]) => [id, code?.code]))).toEqual({
    painNow: '72514-3',
    painRegions: '38204-4',
    armSymptoms: '38205-1',
    ageBand: '30525-0',
  })
  expect(itemOf('stressLevel').code).toEqual([
    { system: 'https://nekwijzer.example/fhir/CodeSystem/neck-guide', code: 'stressLevel' },
  ])
})

test('every text and every option is there in Dutch and, as a translation, in English', () => {
  const texts = items.flatMap(({ text, _text, answerOption = [] }) => [
    { text, translation: _text },
    ...answerOption.map(({ valueCoding }) => ({ text: valueCoding?.display, translation: valueCoding?.['_display'] })),
  ])
  const english = texts.map(({ translation }) => translation?.extension?.[0]?.extension?.[1]?.valueString)
  expect(texts.every(({ text }) => text !== undefined && text.trim() !== '')).toBe(true)
  expect(english.every((text) => text !== undefined && text.trim() !== '')).toBe(true)
  expect([itemOf('painNow').text, itemOf('painNow')['_text']?.extension?.[0]?.extension]).toEqual([
    'Hoe erg is je nekpijn nu?',
    [
      { url: 'lang', valueCode: 'en' },
      { url: 'content', valueString: 'How bad is your neck pain right now?' },
    ],
  ])
})
test('in one language there are no translations', () => {
  expect(JSON.stringify(questionnaire([dutch], { version: '1' }))).not.toContain('translation')
})

test('a condition looks at an earlier question and at options that it has', () => {
  const place = (id: string): number => items.findIndex(({ linkId }) => linkId === id)
  const conditions = items.flatMap(({ linkId, enableWhen = [] }) => enableWhen.map((when) => ({ linkId, ...when })))
  expect(conditions.length).toBeGreaterThan(40)
  for (const { linkId, question, answerCoding } of conditions) {
    expect(place(question)).toBeGreaterThanOrEqual(0)
    expect(place(question)).toBeLessThan(place(linkId))
    if (answerCoding !== undefined)
      expect(itemOf(question).answerOption?.map(({ valueCoding }) => valueCoding?.code)).toContain(answerCoding.code)
  }
})
test('no condition asks for "not" or for FHIRPath, so that simple clients can show the form', () => {
  const operators = items.flatMap(({ enableWhen = [] }) => enableWhen.map(({ operator }) => operator))
  expect([...new Set(operators)].toSorted()).toEqual(['=', 'exists'])
  expect(JSON.stringify(form)).not.toContain('enableWhenExpression')
})

test('signs of age and pregnancy are offered on a condition, for clients that know how', () => {
  const toggles = fhirPath(itemOf('otherSigns'), "extension.where(url.endsWith('ToggleExpression'))") as {
    readonly extension: readonly { readonly valueCoding?: { readonly code: string } }[]
  }[]
  expect(toggles.map(({ extension }) => extension[0]?.valueCoding?.code)).toEqual([
    'otherSigns.gcaSigns',
    'otherSigns.pregnancySigns',
  ])
})
