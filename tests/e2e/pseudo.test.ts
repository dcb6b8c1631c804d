import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screens } from '../../src/guide/questions/screens.ts'
import { pseudoLanguages, speakPseudo, type PseudoLanguage } from '../words/pseudo.ts'
import { appOfFile } from './appOfFile.ts'
import { askAdvice, sidewaysScroll, soreNeck } from './person.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const passed = screens.map(({ id }) => id)
const visit = JSON.stringify({ version: 1, answers: soreNeck, passed })
const paths = [
  '',
  'guide/s01',
  'guide/s03',
  'guide/s06',
  'guide/review',
  'guide/advice',
  'plan',
  'session',
  'diary',
  'learn/what',
  'care/M-HEAT',
  'settings',
  'physio',
  'summary',
]

const speak = async (language: PseudoLanguage | undefined, width: number): Promise<void> => {
  context = await app.newContext({
    viewport: { width, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block', // it would answer with the real words
  })
  await context.addInitScript((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
  if (language !== undefined) await speakPseudo(context, language)
}
const goTo = async (page: Page, path: string, language?: PseudoLanguage): Promise<void> => {
  await page.goto(`${app.url}/en/${path}`)
  await page.locator('main h1').first().waitFor()
  if (language === 'rightToLeft')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl' // the app knows the direction of its own languages only
    })
  await page.waitForLoadState('networkidle')
}
const open = async (path: string, language?: PseudoLanguage): Promise<Page> => {
  const page = await context.newPage()
  await goTo(page, path, language)
  return page
}

/** Visible text that is wider than its box and cannot be scrolled to. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !(element instanceof SVGElement) && element.checkVisibility())
      .filter((element) => element.closest('.vh') === null && element.clientWidth > 1)
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !/auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 60)}`),
  )

describe.each(pseudoLanguages)('in a language that is made %s', (language) => {
  test.each([320, 390])('no page scrolls sideways and no text is cut at %i px', async (width) => {
    await speak(language, width)
    const page = await context.newPage()
    await askAdvice(page, `${app.url}/en`)
    const wrong: string[] = []
    for (const path of paths) {
      await goTo(page, path, language)
      const heading = await page.locator('main h1').first().innerText()
      if (language === 'rightToLeft' ? /[a-z]{3}/i.test(heading) : !/[áéíóú]/.test(heading))
        wrong.push(`${path} speaks English: ${heading}`)
      const over = await sidewaysScroll(page)
      if (over > 0) wrong.push(`${path} scrolls sideways by ${over} px`)
      wrong.push(...(await cutTexts(page)).map((text) => `${path} cuts ${text}`))
    }
    expect(wrong).toEqual([])
  })
})

test('a word that is wider than its box would be noticed', async () => {
  await speak('longer', 320)
  const page = await open('settings', 'longer')
  await page.evaluate(() => {
    const heading = document.querySelector<HTMLElement>('main h2')
    heading?.style.setProperty('width', '1.5rem')
    heading?.style.setProperty('white-space', 'nowrap')
  })
  expect((await cutTexts(page)).some((text) => text.startsWith('H2'))).toBe(true)
})

/** Where the middle of something is, from 0 (left edge of the frame) to 1. */
const across = async (page: Page, selector: string, frame: string): Promise<number> => {
  const [inner, outer] = await Promise.all([
    page.locator(selector).first().boundingBox(),
    page.locator(frame).first().boundingBox(),
  ])
  if (inner === null || outer === null) throw new Error(`${selector} or ${frame} is not shown`)
  return (inner.x + inner.width / 2 - outer.x) / outer.width
}
const turned = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((arrow) => new DOMMatrix(getComputedStyle(arrow).transform).a < 0)

describe('written from right to left', () => {
  test('name, choices, lists and arrows stand on the other side', async () => {
    const places = async (language?: PseudoLanguage) => {
      await speak(language, 390)
      const page = await open('guide/s03', language)
      const found = {
        name: await across(page, '.brand', '.top'),
        box: await across(page, 'form.q label input', 'form.q label'),
        arrow: await turned(page, '.lucide-arrow-right'),
      }
      if (language === undefined) await context.close()
      return found
    }
    const [usual, mirrored] = [await places(), await places('rightToLeft')]
    expect(usual).toMatchObject({ arrow: false })
    expect(usual.name).toBeLessThan(0.5)
    expect(usual.box).toBeLessThan(0.5)
    expect(mirrored).toMatchObject({ arrow: true })
    expect(mirrored.name).toBeGreaterThan(0.5)
    expect(mirrored.box).toBeGreaterThan(0.5)
  })
  test('the left of the body stays left: on the drawing it is never mirrored', async () => {
    const left = '.bm-back [data-region="shoulderTopL"] .bm-area'
    const right = '.bm-back [data-region="shoulderTopR"] .bm-area'
    await speak('rightToLeft', 390)
    const page = await open('guide/s06', 'rightToLeft')
    const middles = [await across(page, left, '.bm-back svg'), await across(page, right, '.bm-back svg')]
    await context.close()
    await speak(undefined, 390)
    const usual = await open('guide/s06')
    expect(middles[0]).toBeCloseTo(await across(usual, left, '.bm-back svg'), 2)
    expect(middles[1]).toBeCloseTo(await across(usual, right, '.bm-back svg'), 2)
    expect(middles[0]).toBeLessThan(middles[1] ?? 0)
  })
  test('drawings and charts keep their own direction', async () => {
    await speak('rightToLeft', 390)
    for (const path of ['', 'guide/s06', 'guide/advice', 'care/M-HEAT']) {
      const page = await open(path, 'rightToLeft')
      const directions = await page
        .locator('main svg')
        .evaluateAll((drawings) => drawings.map((drawing) => getComputedStyle(drawing).direction))
      expect([path, new Set(directions)]).toEqual([path, new Set(['ltr'])])
      await page.close()
    }
  })
})
