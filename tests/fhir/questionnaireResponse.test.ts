import type { QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../src/fhir/questionnaire.ts'
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse.ts'
import { examples } from '../../src/guide/examples.ts'
import { questionById, screens, type Answers } from '../../src/guide/questions/screens.ts'
import { questionsShown, settle } from '../../src/guide/walk.ts'
import { enabledIn } from './enabled.ts'
import { fhirPath, invariantFaults, structureFaults } from './official.ts'
import { randomSheet } from './sheets.ts'
import { dutch, dutchAndEnglish } from './texts.ts'

const details = { authored: '2026-03-01T09:30:00.000Z', version: '1.2.3', leaveOut: [] } as const
const responseTo = (answers: Answers): QuestionnaireResponse => questionnaireResponse(dutch, answers, details)
const codes = (response: QuestionnaireResponse, question: string): readonly unknown[] =>
  fhirPath(response, `repeat(item).where(linkId='${question}').answer.value.code`)

test('a response names the form and its version, when it was given, and no person', () => {
  expect(responseTo(examples.sore)).toMatchObject({
    questionnaire: 'https://nekwijzer.example/fhir/Questionnaire/neck-guide|1.2.3',
    authored: '2026-03-01T09:30:00.000Z',
    status: 'completed',
  })
  expect(Object.keys(responseTo(examples.sore))).not.toEqual(expect.arrayContaining(['subject']))
})
test('it is valid FHIR R4, with all answers, with some, and with none', () => {
  for (const answers of [examples.sore, { painNow: 3 } as const, {}]) {
    expect(structureFaults(responseTo(answers))).toEqual([])
    expect(invariantFaults(responseTo(answers))).toEqual([])
  }
})
test('the validator and the invariants find a broken response', () => {
  const { status, ...rest } = responseTo(examples.sore)
  expect(status).toBe('completed')
  expect(structureFaults(rest)).toEqual([expect.stringContaining('status')])
  const both = { linkId: 'painNow', answer: [{ valueInteger: 3 }], item: [{ linkId: 'painNow.hint' }] }
  expect(invariantFaults({ ...responseTo({}), item: [both] })).toEqual(['qrs-1 at QuestionnaireResponse.item'])
})

test('pain is a whole number, a choice a code with its words, several ticks several answers', () => {
  const item = (question: string) => fhirPath(responseTo(examples.sore), `repeat(item).where(linkId='${question}')`)[0]
  const system = 'https://nekwijzer.example/fhir/CodeSystem/neck-guide'
  expect(item('painNow')).toEqual({
    linkId: 'painNow',
    text: 'Hoe erg is je nekpijn nu?',
    answer: [{ valueInteger: 4 }],
  })
  expect(item('trend')).toMatchObject({
    answer: [{ valueCoding: { system, code: 'trend.same', display: 'Hetzelfde' } }],
  })
  expect(codes(responseTo(examples.sore), 'painRegions')).toEqual([
    'painRegions.lowerNeckL',
    'painRegions.shoulderTopL',
  ])
})
test('an answer that no longer counts is not in it', () => {
  const changed = {
    ...examples.sore,
    neckInjury: 'noInjury',
    injurySigns: ['headSigns'],
    otherSigns: ['fever', 'none'],
  } as const
  expect(codes(responseTo(changed), 'injurySigns')).toEqual([])
  expect(codes(responseTo(changed), 'otherSigns')).toEqual(['otherSigns.fever'])
})
test('it is stopped, not completed, while a required question has no answer', () => {
  expect(responseTo({ emergencySigns: ['strokeSigns'] }).status).toBe('stopped')
})
test('what a person does not want to share stays out', () => {
  const sheet = { ...examples.sore, moodSigns: ['worried', 'selfHarm'] } as const
  const leaveOut = ['moodSigns.selfHarm']
  expect(codes(questionnaireResponse(dutch, sheet, { ...details, leaveOut }), 'moodSigns')).toEqual([
    'moodSigns.worried',
  ])
  const alone = questionnaireResponse(dutch, { ...sheet, moodSigns: ['selfHarm'] }, { ...details, leaveOut })
  expect(JSON.stringify(alone)).not.toContain('moodSigns')
})

describe('in own words', () => {
  const saying = (ownWords: object) => questionnaireResponse(dutch, {}, { ...details, ownWords })
  const values = (ownWords: object) =>
    fhirPath(
      saying(ownWords),
      "repeat(item).where(linkId='ownWords').item.select(linkId & ': ' & answer.value.toString())",
    )
  test('the own activity, its score and the own question are in it', () => {
    const own = { psfsActivity: 'Fietsen', psfsScore: 3, question: 'Mag ik sporten?' }
    expect(values(own)).toEqual(['psfsActivity: Fietsen', 'psfsScore: 3', 'question: Mag ik sporten?'])
    expect(structureFaults(saying(own))).toEqual([])
  })
  test('empty text, and a score without its activity, are not', () => {
    expect(values({ psfsActivity: ' ', psfsScore: 3, question: '' })).toEqual([])
  })
})

const form = questionnaire(dutchAndEnglish, { version: '1.2.3' })
const itemsUnder = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsUnder(item.item ?? [])])
const items = new Map(itemsUnder(form.item ?? []).map((item) => [item.linkId, item]))
const offered = (question: string): readonly (string | undefined)[] =>
  items.get(question)?.answerOption?.map(({ valueCoding }) => valueCoding?.code) ?? []

test('with random answer sets the form enables exactly the questions that we ask, and every answer belongs to one', () => {
  let answersSeen = 0
  for (let seed = 0; seed < 90; seed += 1) {
    const settled = settle(randomSheet(seed))
    const response = responseTo(randomSheet(seed))
    const enabled = enabledIn(form, response)
    expect(enabled.filter((id) => Object.hasOwn(questionById, id))).toEqual(
      screens.flatMap(({ id }) => questionsShown(id, settled).map((question) => question.id)),
    )
    for (const screen of response.item ?? [])
      for (const { linkId, answer = [] } of screen.item ?? []) {
        expect(enabled).toContain(linkId)
        expect(items.get(screen.linkId)?.item?.map((item) => item.linkId)).toContain(linkId)
        for (const { valueCoding } of answer) if (valueCoding) expect(offered(linkId)).toContain(valueCoding.code)
        answersSeen += answer.length
      }
  }
  expect(answersSeen).toBeGreaterThan(1000)
}, 60_000)
