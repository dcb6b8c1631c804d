import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { findChromium } from '../../tools/chromium.mjs'
import { serve } from '../../tools/serve.mjs'
import { watchStopped } from './stopped.ts'

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
}
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }

/** Answers of somebody with an ordinary sore neck, by question id. */
export const soreNeck: { readonly [question: string]: string | number | readonly string[] } = {
  country: 'NL',
  ageBand: '16to49',
  emergencySigns: ['none'],
  emergencySigns2: ['none'],
  neckInjury: 'noInjury',
  healthHistory: ['none'],
  otherSigns: ['none'],
  painRegions: ['lowerNeckL', 'shoulderTopL'],
  painNow: 4,
  duration: 'lt1w',
  trend: 'same',
  episodes: 'before',
  interferenceScore: 3,
  interferenceAreas: ['work'],
  armSymptoms: ['none'],
  headachePattern: 'none',
  dizziness: 'none',
  rotationLimit: 'some',
  tenderSpot: 'yesSpreads',
  postureContext: ['screenSitting'],
  screenHours: '4to8',
  loadFactors: ['none'],
  stressLevel: 6,
  moodSigns: ['none'],
  sleepFactors: ['none'],
  triedSelfCare: ['nothing'],
  precautions: ['none'],
  equipment: ['none'],
  timePerDay: 'min10',
}

export type Hand = 'touch' | 'mouse' | 'keyboard'

/** A served build and a browser, for one test file. `heard` gets every request that reaches the host. */
export const openApp = async (heard?: Parameters<typeof serve>[2]) => {
  const { executablePath, args } = await findChromium()
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...args, '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const site = await serve('dist', 0, heard)
  return {
    url: site.url,
    newContext: async (options: BrowserContextOptions): Promise<BrowserContext> => {
      const context = await browser.newContext({ locale: 'nl-NL', ...options })
      await watchStopped(context)
      return context
    },
    close: async () => {
      await browser.close()
      site.close()
    },
  }
}

const ids = (answers: typeof soreNeck): readonly string[] =>
  Object.entries(answers).flatMap(([question, value]) =>
    (Array.isArray(value) ? value : [value]).map((option) => `${question}-${String(option)}`),
  )

/** A page, or a guide in a frame of one. */
export type Walked = Pick<Page, 'keyboard' | 'locator' | 'url' | 'waitForURL'>

const choose = async (page: Walked, id: string, hand: Hand) => {
  const input = page.locator(`[id="${id}"]`)
  if (hand === 'keyboard') {
    await input.focus()
    await page.keyboard.press('Space')
  } else {
    const row = page.locator('label', { has: input })
    if (hand === 'touch') await row.tap()
    else await row.click()
  }
}

/** Gives the answers that the open screen asks for. */
export const answerScreen = async (page: Walked, answers: typeof soreNeck, hand: Hand = 'mouse') => {
  await page.locator('form.q:visible fieldset input').first().waitFor()
  for (const id of ids(answers)) {
    const input = page.locator(`form.q:visible [id="${id}"]`)
    if ((await input.count()) === 0 || (await input.isChecked())) continue
    await choose(page, id, hand)
  }
}
export const pressNext = async (page: Walked, hand: Hand = 'mouse') => {
  const next = page.locator('form.q:visible button[type=submit]')
  if (hand === 'keyboard') {
    await next.focus()
    await page.keyboard.press('Enter')
  } else if (hand === 'touch') await next.tap()
  else await next.click()
}
const placeOf = (page: Walked): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** Walks from the open screen until something else than a question is shown; returns the places seen. */
export const walkOn = async (
  page: Walked,
  answers: typeof soreNeck,
  hand: Hand = 'mouse',
  onScreen: (place: string) => Promise<void> = async () => {},
) => {
  const seen: string[] = []
  while (/\/guide\/s\w+$/.test(new URL(page.url()).pathname) && seen.length < 30) {
    const here = placeOf(page)
    seen.push(here)
    await answerScreen(page, answers, hand)
    await onScreen(here)
    await pressNext(page, hand)
    await page.waitForURL((url) => url.pathname.split('/').at(-1) !== here)
    await page.locator('h1:visible').waitFor()
  }
  return seen
}

/** From "check your answers" to the advice, so that there is a plan; the answers must be in the tab. */
export const askAdvice = async (page: Page, base: string): Promise<void> => {
  await page.goto(`${base}/guide/review`)
  await page.locator('.review .two button.btn').last().click()
  await page.waitForURL('**/guide/advice')
  await page.locator('main h1').first().waitFor()
}

/** Readable findings of axe, with enhanced contrast and target size on; empty when all is well. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true) // no second page for frames of other sites: there are none
    .options({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${new URL(page.url()).pathname} ${id}: ${node.html.slice(0, 120)}`),
  )
}
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What a camera reads from a QR code on the screen. */
export const readQr = async (page: Page, selector: string): Promise<string> => {
  const picture = page.locator(selector).first()
  await picture.waitFor()
  const { data, width, height } = PNG.sync.read(await picture.screenshot())
  const text = jsQR(new Uint8ClampedArray(data), width, height)?.data
  if (text === undefined) throw new Error('no QR code can be read there')
  return text
}
