import fc from 'fast-check'
import type { QuestionnaireResponse } from 'fhir/r4'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionnaire } from '../../src/fhir/questionnaire.ts'
import type { Answer, AnswerSheet } from '../../src/guide/language.ts'
import { questionById, questions, screens, type Answers } from '../../src/guide/questions/screens.ts'
import { questionsShown, settle } from '../../src/guide/walk.ts'
import { madeUpAnswers, madeUpForm, madeUpShown } from '../fhir/madeUpGuide.ts'
import { randomSheet } from '../fhir/sheets.ts'
import { dutchAndEnglish } from '../fhir/texts.ts'
import { answerByHand, fillIn, inputOf, openRenderer, responseOf, seen } from './formRenderer.ts'

const form = questionnaire(dutchAndEnglish, { version: '0.0.0' })
let renderer: Awaited<ReturnType<typeof openRenderer>>
beforeAll(async () => {
  renderer = await openRenderer()
})
afterAll(async () => {
  await renderer.close()
})

const shownByUs = (answers: Answers): readonly string[] => {
  const settled = settle(answers)
  return screens.flatMap(({ id }) => questionsShown(id, settled).map((question) => question.id))
}
const ofTheGuide = (ids: readonly string[]) => ids.filter((id) => Object.hasOwn(questionById, id))

const inOurOrder = (one: string, other: string): number =>
  questions.findIndex(({ id }) => id === one) - questions.findIndex(({ id }) => id === other)

const seeds = Array.from({ length: 240 }, (_, seed) => seed)

test(`with ${seeds.length} random answer sets another form renderer shows the questions that we show`, async () => {
  const page = await renderer.show(form)
  const different: unknown[] = []
  const seenSets = new Set<string>()
  for (const seed of seeds) {
    // one form for all sets, so that it also holds old answers of questions that are hidden now
    const theirs = ofTheGuide(await fillIn(page, randomSheet(seed)))
    const ours = shownByUs(randomSheet(seed))
    seenSets.add(ours.join())
    if (theirs.join() !== ours.join()) different.push({ seed, theirs, ours })
  }
  await page.close()
  console.log(`${seeds.length} answer sets, ${seenSets.size} different sets of questions, ${different.length} differ`)
  expect(different).toEqual([])
  // the sets are worth something only when they open many ways through the questions
  expect(seenSets.size).toBeGreaterThan(50)
})

test('a form with one condition less is found out', async () => {
  const page = await renderer.show({
    ...form,
    item: (form.item ?? []).map((screen) => ({
      ...screen,
      ...(screen.item !== undefined && {
        item: screen.item.map(({ enableWhen = [], ...item }) => ({
          ...item,
          ...(enableWhen.length > 0 && item.linkId !== 'armKnown' && { enableWhen }),
        })),
      }),
    })),
  })
  expect(ofTheGuide(await fillIn(page, {}))).toEqual([...shownByUs({}), 'armKnown'].toSorted(inOurOrder))
  await page.close()
})

test('mixed and denied conditions, which the guide does not have yet, work there too', async () => {
  const page = await renderer.show(madeUpForm)
  for (const sheet of fc.sample(madeUpAnswers, { numRuns: 60, seed: 5 }))
    expect(await fillIn(page, sheet)).toEqual(madeUpShown(sheet))
  await page.close()
})

const answersIn = (response: QuestionnaireResponse | undefined): AnswerSheet =>
  Object.fromEntries(
    (response?.item ?? [])
      .flatMap(({ item = [] }) => item)
      .map(({ linkId, answer = [] }) => {
        const values = answer.map(({ valueInteger, valueCoding }) => valueInteger ?? valueCoding?.code?.split('.')[1])
        return [linkId, (questionById as Record<string, { kind: string }>)[linkId]?.kind, values] as const
      })
      .map(([linkId, kind, values]) => [
        linkId,
        (kind === 'many' || kind === 'bodyMap' ? values : values[0]) as Answer, // checked by the comparison
      ]),
  )

test('the response that the other renderer makes holds the answers that count, and no others', async () => {
  const page = await renderer.show(form)
  for (const seed of seeds.slice(0, 30)) {
    const settled = settle(randomSheet(seed))
    await fillIn(page, settled)
    expect(answersIn(await responseOf(page))).toEqual(settled)
  }
  await page.close()
})

const fillByHand = async (page: Page, sheet: AnswerSheet): Promise<AnswerSheet> => {
  const given: { [question: string]: Answer } = {}
  for (const { id } of questions) {
    const answer = sheet[id]
    if (answer === undefined || !(await seen(page)).includes(id)) continue
    await answerByHand(page, id, answer)
    given[id] = answer
  }
  return given
}

test.each([1, 3, 4, 9])('clicked through by hand, form %i shows and hides the same questions', async (seed) => {
  const page = await renderer.show(form)
  expect(ofTheGuide(await seen(page))).toEqual(shownByUs({}))
  const given = (await fillByHand(page, randomSheet(seed))) as Answers // a part of the sheet
  expect(ofTheGuide(await seen(page))).toEqual(shownByUs(given))
  expect(Object.keys(given).length).toBeGreaterThan(10)
  await page.close()
})

test('known differences: it offers conditional options to all, and lets "none of these" stand beside a sign', async () => {
  const page = await renderer.show(form)
  expect(await page.locator(inputOf('otherSigns', 'pregnancySigns')).isVisible()).toBe(true)
  expect(await page.locator(inputOf('otherSigns', 'gcaSigns')).isVisible()).toBe(true)
  await answerByHand(page, 'otherSigns', ['none', 'fever'])
  expect(answersIn(await responseOf(page))).toEqual({ otherSigns: ['fever', 'none'] })
  expect(settle({ otherSigns: ['none', 'fever'] })).toEqual({ otherSigns: ['fever'] })
  await page.close()
})
