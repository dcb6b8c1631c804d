import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { phone } from './person.ts'

const app = appOfFile()
let context: BrowserContext
let page: Page

const tick = (id: string) => page.locator('label', { has: page.locator(`[id="${id}"]`) }).tap()
/** Presses one thing after the other in the same moment, as no hand can. */
const atOnce = (...selectors: readonly string[]) =>
  page.evaluate((all) => {
    for (const each of all) {
      const found = [...document.querySelectorAll<HTMLElement>(each)].find((element) => element.checkVisibility())
      if (found === undefined) throw new Error(`${each} is not to be seen`)
      found.click()
    }
  }, selectors)
const isReady = (id: string) => page.locator(`.ahead [id="${id}"]`).waitFor({ state: 'attached' })
const next = 'form.q button[type=submit]'
const open = 'form.q:not([hidden], .ahead) button[type=submit]'

beforeEach(async () => {
  context = await app.newContext(phone)
  page = await context.newPage()
  await page.goto(`${app.url}/nl/guide/s01`)
  await tick('country-NL')
  await tick('ageBand-16to49')
  await isReady('emergencySigns-none')
  await atOnce(next)
  await page.waitForURL('**/guide/s02')
  await tick('emergencySigns-none')
  await isReady('emergencySigns2-none')
})
afterEach(async () => {
  await context.close()
})

describe('the screen that Next would open is made while the person reads', () => {
  test('and nobody sees it, hears it or comes to it by key before that', async () => {
    expect(await page.locator('[id="emergencySigns2-none"]').isVisible()).toBe(false)
    expect(await page.locator('h1:visible').count()).toBe(1)
    expect(await page.locator('body').ariaSnapshot()).not.toContain('nekklachten begonnen na')
    const title = await page.title()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.ahead') ?? null)).toBeNull()
    }
    expect(await page.title()).toBe(title)
  })
  test.each([
    ['before React has shown it', false],
    ['before React has made the next screen again', true],
  ])('but a sign ticked %s leads to the emergency page, past no other screen', async (_, withPause) => {
    const shown = await page.evaluate(
      async ({ press, waits }) => {
        const heading = () =>
          [...document.querySelectorAll('h1')].find((each) => each.checkVisibility())?.textContent ?? ''
        const here = heading()
        for (const each of ['[id="emergencySigns-strokeSigns"]', press]) {
          document.querySelector<HTMLElement>(each)?.click()
          if (waits) await Promise.resolve()
        }
        return heading() === here || heading().includes('112')
      },
      { press: next, waits: withPause },
    )
    expect(shown).toBe(true)
    await page.waitForURL('**/guide/emergency')
    await page.getByRole('heading', { level: 1, name: /Bel nu 112/ }).waitFor()
  })
  describe('already before there is an answer', () => {
    beforeEach(async () => {
      await atOnce(next)
      await page.waitForURL('**/guide/s03')
      await isReady('healthHistory-none')
    })
    /** Presses one thing after the other in one moment; whether the screen that stood ready can then be seen. */
    const opensTheReadyOne = (...pressed: readonly string[]) =>
      page.evaluate((all) => {
        for (const each of all) document.querySelector<HTMLElement>(each)?.click()
        return document.querySelector('[id="healthHistory-none"]')?.checkVisibility()
      }, pressed)
    const noInjury = '[id="neckInjury-noInjury"]'

    test('and Next still complains of the answer that is missing', async () => {
      expect(await opensTheReadyOne(open)).toBe(false)
      await page.locator('.err-sum').waitFor()
      expect(await page.locator('[id="emergencySigns2-none"]').isVisible()).toBe(true)
      expect(new URL(page.url()).pathname).toBe('/nl/guide/s03')
    })
    test('so the answers and Next in one moment open it at once', async () => {
      expect(await opensTheReadyOne('[id="emergencySigns2-none"]', noInjury, open)).toBe(true)
      await page.waitForURL('**/guide/s04')
    })
    test('but a sign and Next in one moment lead to the emergency page, past no other screen', async () => {
      expect(await opensTheReadyOne('[id="emergencySigns2-bladderBowel"]', noInjury, open)).toBe(false)
      await page.waitForURL('**/guide/emergency')
    })
    test('and an answer that brings a screen in between leads to that one', async () => {
      const unsure = '[id="emergencySigns2-unsure"]'
      expect(await opensTheReadyOne(unsure, noInjury, open)).toBe(false)
      await page.waitForURL('**/guide/s03u')
    })
  })
  test('and pressing Next twice in one moment goes on by one screen, without a complaint', async () => {
    await atOnce(next, next)
    await page.waitForURL('**/guide/s03')
    await page.waitForTimeout(300)
    expect(await page.locator('.err-sum').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/nl/guide/s03')
  })
  test('and an answer given on it in the moment it appears counts, also when the tab is loaded again', async () => {
    await page.evaluate(async (press) => {
      document.querySelector<HTMLElement>(press)?.click()
      await Promise.resolve()
      const first = document.querySelector<HTMLElement>('form.q:not([hidden], .ahead) input')
      first?.click()
    }, next)
    await page.waitForURL('**/guide/s03')
    const given = () => page.locator('form.q:visible input:checked').evaluateAll((all) => all.map(({ id }) => id))
    expect(await given()).toEqual(['emergencySigns2-limbsWorseFast'])
    await page.reload()
    await page.locator('form.q:visible input:checked').waitFor()
    expect(await given()).toEqual(['emergencySigns2-limbsWorseFast'])
  })
  test('and the heading of the new screen has the focus once it is shown', async () => {
    await atOnce(next)
    await page.waitForFunction(
      () => document.activeElement?.tagName === 'H1' && document.activeElement.checkVisibility(),
    )
    expect(await page.title()).toMatch(/^(?!Klachten van nu)/)
  })
})
