import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screens } from '../../src/guide/questions/screens.ts'
import { appOfFile } from './appOfFile.ts'
import { answerScreen, axeFindings, desk, phone, pressNext, sidewaysScroll, soreNeck } from './person.ts'
import {
  cancelled,
  dutchVoice,
  dutchVoiceElsewhere,
  finishSentence,
  giveVoices,
  said,
  voicesArrive,
  type DeviceVoice,
} from './voices.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const visit = (answers: object) => JSON.stringify({ version: 1, answers, passed: screens.map(({ id }) => id) })
const open = async (path: string, voices: readonly DeviceVoice[], options = desk, answers: object = soreNeck) => {
  context = await app.newContext(options)
  await context.addInitScript(giveVoices, voices)
  await context.addInitScript((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit(answers))
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').first().waitFor()
  return page
}
const button = (page: Page, name = 'Lees voor') => page.getByRole('button', { name, exact: true })
const texts = async (page: Page) => (await said(page)).map(({ text }) => text)
/** Lets the voice say everything, and returns it. */
const readToEnd = async (page: Page) => {
  await button(page).click()
  for (let at = 0; at < 300 && (await button(page, 'Pauze').count()) > 0; at += 1) await finishSentence(page)
  return texts(page)
}

describe('reading aloud', () => {
  test('says the question, its hint and its answers in that order, with a voice of the device', async () => {
    const page = await open('/nl/guide/s02', [dutchVoiceElsewhere, dutchVoice])
    await button(page).waitFor()
    const heading = await page.locator('h1:visible').innerText()
    const options = await page.locator('.opt:visible .lab').allInnerTexts()
    const told = await readToEnd(page)
    expect(told[0]).toBe(heading)
    const all = told.join(' ')
    const places = options.map((option) => all.indexOf(option))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(all).not.toContain('Vorige vraag')
    expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set(['Here']))
    await button(page).waitFor()
  })
  test.each(['guide/advice', 'learn/risks', 'care/M-HEAT'])(
    'is there on %s, and starts with its heading',
    async (path) => {
      const page = await open(`/nl/${path}`, [dutchVoice])
      await button(page).waitFor()
      const heading = await page.locator('h1:visible').innerText()
      const told = await readToEnd(page)
      expect(told.slice(0, 2).join(' ')).toContain(heading)
      expect(told.length).toBeGreaterThan(5)
    },
  )
  test('leaves out sources in another language and texts that are folded away', async () => {
    const page = await open('/nl/learn/risks', [dutchVoice])
    await button(page).waitFor()
    const sources = await page.locator('.sources li').allInnerTexts()
    const all = (await readToEnd(page)).join(' ')
    expect(sources.filter((source) => all.includes(source))).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
  })
  test('is not there on the emergency page', async () => {
    const page = await open('/nl/guide/emergency', [dutchVoice], desk, {
      ...soreNeck,
      emergencySigns: ['strokeSigns'],
    })
    await page.waitForURL('**/guide/emergency')
    await page.waitForLoadState('networkidle')
    expect(await button(page).count()).toBe(0)
    await page.goto(`${app.url}/nl/learn/risks`)
    await button(page).waitFor() // this device could
  })
  test('comes when the voices of the device arrive late, and nothing on the page moves', async () => {
    const page = await open('/nl/learn/risks', [], phone)
    await page.waitForLoadState('networkidle')
    expect(await button(page).count()).toBe(0)
    const top = () => page.locator('h1:visible').evaluate((heading) => heading.getBoundingClientRect().top)
    const before = await top()
    await voicesArrive(page, [dutchVoice])
    await button(page).waitFor()
    expect(await top()).toBe(before)
  })
  test.each([
    ['a device whose only voice in this language is far away', [dutchVoiceElsewhere]],
    ['a device with a voice in another language only', [{ ...dutchVoice, lang: 'de-DE' }]],
  ])('is not offered on %s', async (_, voices) => {
    const page = await open('/nl/learn/risks', voices)
    await page.waitForLoadState('networkidle')
    expect(await button(page).count()).toBe(0)
    await voicesArrive(page, [...voices, dutchVoice])
    await button(page).waitFor()
  })
  test('can be paused, goes on with the same sentence, and can be stopped, by keyboard too', async () => {
    const page = await open('/nl/learn/risks', [dutchVoice])
    await button(page).focus()
    await page.keyboard.press('Enter')
    await finishSentence(page)
    await button(page, 'Pauze').click()
    expect(await cancelled(page)).toBeGreaterThan(0)
    await button(page, 'Lees verder').click()
    const told = await texts(page)
    expect(told.length).toBe(3)
    expect(told[2]).toBe(told[1])
    await button(page, 'Stop').click()
    await button(page).waitFor()
    expect((await texts(page)).length).toBe(3)
  })
  test('stops when the person leaves the page or goes to the next question', async () => {
    const page = await open('/nl/guide/s02', [dutchVoice])
    await button(page).click()
    const before = await cancelled(page)
    await answerScreen(page, soreNeck)
    await pressNext(page)
    await page.waitForURL((url) => !url.pathname.endsWith('/s02'))
    await expect.poll(() => cancelled(page)).toBeGreaterThan(before)
    const told = (await texts(page)).length
    await finishSentence(page)
    expect((await texts(page)).length).toBe(told)
    await button(page).waitFor()
  })
})

test.each(['nl', 'en'])(
  'pages with the button have no findings and do not scroll sideways at 320 px, in %s',
  async (language) => {
    const voices = [dutchVoice, { ...dutchVoice, lang: 'en-GB' }]
    const page = await open(`/${language}/guide/s01`, voices, { ...phone, viewport: { width: 320, height: 640 } })
    for (const path of ['guide/s01', 'guide/s08', 'guide/advice', 'learn/risks', 'care/M-HEAT']) {
      await page.goto(`${app.url}/${language}/${path}`)
      await page.locator('.aloud button:visible').waitFor()
      for (const size of ['', 'large', 'larger']) {
        await page.evaluate((each) => (document.documentElement.dataset['size'] = each), size)
        expect([path, size, await sidewaysScroll(page)]).toEqual([path, size, 0])
      }
      expect(await axeFindings(page)).toEqual([])
      await page.locator('.aloud button:visible').click()
      expect([path, 'while reading', await sidewaysScroll(page)]).toEqual([path, 'while reading', 0])
      expect(await axeFindings(page)).toEqual([])
    }
  },
)
