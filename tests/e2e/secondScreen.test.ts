import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { isRunning, next, olderVisit, openHeldBack, row } from './heldBack.ts'
import { phone } from './person.ts'

const app = appOfFile()
let context: BrowserContext
beforeEach(async () => {
  context = await app.newContext(phone)
})
afterEach(async () => {
  await context.close()
})

const open = (language = 'nl') => openHeldBack(context, `${app.url}/${language}/guide/s01`)
const tick = async (page: Page, ...ids: readonly string[]) => {
  for (const id of ids) await row(page, id).tap()
}
/** To the warning signs, while the scripts are held back. */
const goOn = async (page: Page) => {
  await tick(page, 'country-NL', 'ageBand-16to49')
  await next(page).tap()
  await page.locator('#emergencySigns-none').waitFor()
}
const isAt = (page: Page, place: string) => page.waitForURL(`**/guide/${place}`, { waitUntil: 'commit' })
const ticked = (page: Page): Promise<readonly string[]> =>
  page.locator('form.q:visible input:checked').evaluateAll((inputs) => inputs.map(({ id }) => id))
const inTab = (page: Page) => page.evaluate(() => sessionStorage.getItem('nekwijzer-visit'))
const question = { nl: /^Heb je nu een van deze klachten/, en: /^Do you have any of these now/ }

describe('the warning signs, before the script has come', () => {
  test.each(['nl', 'en'] as const)(
    'are shown by Next, and the script takes them over as they are, in %s',
    async (language) => {
      const { page, release, errors } = await open(language)
      await goOn(page)
      expect(page.url()).toBe(`${app.url}/${language}/guide/s02`)
      expect(await page.locator('h1:visible').allInnerTexts()).toEqual([expect.stringMatching(question[language])])
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      expect(await page.evaluate(() => scrollY)).toBe(0)
      const title = await page.title()
      await tick(page, 'emergencySigns-none')
      await page.locator('details summary').last().tap()
      await page.evaluate(() => scrollTo(0, 300))
      const seen = await page.evaluateHandle(() => ({
        parts: [...document.querySelectorAll('main, main form, main form *')],
        focused: document.activeElement,
      }))
      release()
      await isRunning(page, 'form.q')
      await page.waitForFunction(() => sessionStorage.getItem('nekwijzer-visit') !== null)
      expect(
        await page.evaluate(
          ({ parts, focused }) =>
            parts.every((part) => part.isConnected) &&
            document.querySelectorAll('main, main form:not(.ahead), main form:not(.ahead) *').length === parts.length &&
            document.activeElement === focused,
          seen,
        ),
      ).toBe(true)
      expect(await page.evaluate(() => scrollY)).toBe(300)
      expect(await page.locator('details:visible').last().getAttribute('open')).toBe('')
      expect(await page.title()).toBe(title)
      expect(await ticked(page)).toEqual(['emergencySigns-none'])
      await next(page).tap()
      await isAt(page, 's03')
      expect(await inTab(page)).toContain('"answers":{"country":"NL","ageBand":"16to49","emergencySigns":["none"]}')
      expect(await inTab(page)).toContain('"passed":["s01","s02"]')
      await page.goBack()
      await page.goBack()
      await isAt(page, 's01')
      await page.locator('form.q:visible input:checked').nth(1).waitFor()
      expect(await ticked(page)).toEqual(['country-NL', 'ageBand-16to49'])
      expect(errors).toEqual([])
    },
  )
  test.each([[['strokeSigns']], [['bellyFaint', 'none']], [['none', 'thunderclap']]])(
    '%s and Next lead to the emergency page as soon as the script is there',
    async (signs) => {
      const { page, release, errors } = await open()
      await goOn(page)
      await tick(page, ...signs.map((sign) => `emergencySigns-${sign}`))
      await next(page).tap()
      release()
      await isAt(page, 'emergency')
      await page.locator('.emg-page h1').waitFor()
      expect(errors).toEqual([])
    },
  )
  test('a sign that is ticked before the script counts when Next is pressed after it', async () => {
    const { page, release } = await open()
    await goOn(page)
    await tick(page, 'emergencySigns-chestPain', 'emergencySigns-none')
    release()
    await isRunning(page, 'form.q')
    await next(page).tap()
    await isAt(page, 'emergency')
  })
  test('Next without a tick says what is missing, once the script is there', async () => {
    const { page, release } = await open()
    await goOn(page)
    await next(page).tap()
    expect(page.url()).toBe(`${app.url}/nl/guide/s02`)
    release()
    await page.locator('.err-sum').waitFor()
  })
  test('a Next that came too early on the first screen is not pressed again on this one', async () => {
    const { page, release } = await open()
    await next(page).tap()
    await goOn(page)
    release()
    await isRunning(page, 'form.q')
    await page.waitForFunction(() => sessionStorage.getItem('nekwijzer-visit') !== null)
    expect(await page.locator('.err-sum').count()).toBe(0)
  })
  test('may also be asked for while the script waits for its words', async () => {
    const { page, release, errors } = await openHeldBack(context, `${app.url}/nl/guide/s01/`, '**/words/**')
    await page.waitForURL(/s01$/, { waitUntil: 'commit' }) // the script has begun
    await goOn(page)
    await tick(page, 'emergencySigns-none')
    release()
    await isRunning(page, 'form.q')
    await page.waitForFunction(() => sessionStorage.getItem('nekwijzer-visit') !== null)
    await next(page).tap()
    await isAt(page, 's03')
    expect(errors).toEqual([])
  })
  test.each([
    ['the button Back', (page: Page) => page.locator('button.back').tap()],
    ['Back of the browser', (page: Page) => page.evaluate(() => history.back())],
  ])('%s leads to the first screen with its ticks, and Next to those of the second', async (_, goBack) => {
    const { page, release, errors } = await open()
    await goOn(page)
    await tick(page, 'emergencySigns-unsure')
    await goBack(page)
    release()
    await isAt(page, 's01')
    await page.locator('#country-NL').waitFor()
    expect(await ticked(page)).toEqual(['country-NL', 'ageBand-16to49'])
    await next(page).tap()
    await isAt(page, 's02')
    expect(await ticked(page)).toEqual(['emergencySigns-unsure'])
    expect(errors).toEqual([])
  })
})

describe('Next on the first screen sends nothing anywhere, and waits for the script', () => {
  test.each([
    ['country-UK', 'ageBand-65plus'],
    ['country-DE', 'ageBand-under16'],
  ])('with %s and %s', async (...inputs) => {
    const { page, release, errors } = await open()
    await tick(page, ...inputs)
    await next(page).tap()
    expect(page.url()).toBe(`${app.url}/nl/guide/s01`)
    expect(await ticked(page)).toEqual(inputs)
    release()
    await isAt(page, 's02')
    await page.getByRole('heading', { name: question.nl }).waitFor()
    expect(errors).toEqual([])
  })
  test('when somebody comes back', async () => {
    await context.addInitScript(
      (visit) => {
        if (sessionStorage.getItem('nekwijzer-visit') === null) sessionStorage.setItem('nekwijzer-visit', visit)
      },
      olderVisit({ country: 'DK', ageBand: '65plus', emergencySigns: ['unsure'] }, ['s01', 's02']),
    )
    const { page, release, errors } = await open()
    await tick(page, 'country-NL', 'ageBand-16to49')
    await next(page).tap()
    expect(page.url()).toBe(`${app.url}/nl/guide/s01`)
    release()
    await isAt(page, 's02')
    expect(await ticked(page)).toEqual(['emergencySigns-unsure'])
    expect(await inTab(page)).toContain('"country":"NL","ageBand":"16to49"')
    expect(errors).toEqual([])
  })
})
