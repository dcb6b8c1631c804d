import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/chromium.mjs'
import { element, fitted, guideIn, start, topIsSeen } from './framedGuide.ts'
import { openPractice } from './hostPage.ts'
import { answerScreen, axeFindings, desk, phone, pressNext, soreNeck } from './person.ts'

let browser: Browser
let practice: Awaited<ReturnType<typeof openPractice>>
beforeAll(async () => {
  const { executablePath, args } = await findChromium()
  browser = await chromium.launch({ executablePath, args })
  practice = await openPractice(browser)
})
afterEach(async () => {
  await practice.closeAll()
})
afterAll(async () => {
  await browser.close()
  await practice.close()
})

/** The page and the guide each have a main part, as they must; counted as one page that is one too many. */
const findings = async (page: Page) =>
  (await axeFindings(page)).filter((finding) => !finding.includes('landmark-unique: <main'))

describe('in the page of a practice the guide', () => {
  test('wears colours that can be read, in light and in dark', async () => {
    const styles = `nekwijzer-guide { --nekwijzer-accent: hsl(267 75% 31%); --nekwijzer-accent-text: #fff; --nekwijzer-surface: hsl(0 0% 100%);
      --nekwijzer-accent-dark: #d9c2ff; --nekwijzer-accent-text-dark: #1c0b33 }`
    const { page, open, warnings } = await practice.show(element('language="nl"'), desk, styles)
    await open()
    const guide = await guideIn(page, practice.url)
    const button = guide.getByRole('link', { name: 'Oké, start de vragen' })
    const colours = () =>
      button.evaluate((link) => {
        const { backgroundColor, color } = getComputedStyle(link)
        return [backgroundColor, color, getComputedStyle(document.body).backgroundColor]
      })
    // the button fades
    await expect.poll(colours).toEqual(['rgb(73, 20, 138)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'])
    expect(await findings(page)).toEqual([])
    await guide.getByRole('button', { name: /donker/i }).click()
    await expect.poll(colours).toEqual(['rgb(217, 194, 255)', 'rgb(28, 11, 51)', 'rgb(12, 26, 28)'])
    expect(await findings(page)).toEqual([])
    expect(warnings).toEqual([])
  })

  test('refuses colours that are hard to read, and says why', async () => {
    const styles = 'nekwijzer-guide { --nekwijzer-accent: #2196f3; --nekwijzer-surface: banana }'
    const { page, open, warnings } = await practice.show(element('language="nl"'), desk, styles)
    await open()
    const guide = await guideIn(page, practice.url)
    await guide.waitForFunction(() => 'framed' in document.documentElement.dataset)
    await expect.poll(() => warnings.length).toBe(2)
    expect(warnings.join('\n')).toMatch(/surface \(light\) is not used: it is not a plain colour/)
    expect(warnings.join('\n')).toMatch(
      /accent \(light\) is not used: its contrast with the ground \(#f1f6f4\) is 2.86/,
    )
    expect(await guide.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('')
  })

  test('a new screen begins at its top, without gliding, and a page that opens does not jump', async () => {
    const styles =
      'html { scroll-behavior: smooth } main::before, main::after { content: ""; display: block; height: 1500px }'
    const { page, open } = await practice.show(
      element('language="nl"'),
      { ...phone, reducedMotion: 'no-preference' },
      styles,
    )
    await open()
    await page.evaluate(() => document.querySelector('nekwijzer-guide')?.scrollIntoView({ behavior: 'instant' }))
    const guide = await guideIn(page, practice.url)
    await fitted(page, guide)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    // what takes the focus by itself, before anybody touched the guide
    await guide.locator('h1:visible').evaluate((heading: HTMLElement) => {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await start(guide)
    await answerScreen(guide, soreNeck, 'touch')
    await page.evaluate(() => {
      const places: number[] = []
      Object.assign(globalThis, { places })
      addEventListener('scroll', () => places.push(scrollY))
    })
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/s02')
    await fitted(page, guide)
    await expect.poll(() => topIsSeen(page)).toBe(true)
    expect(await guide.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    const places = await page.evaluate(() => (globalThis as unknown as { places: number[] }).places)
    expect(new Set(places).size).toBeLessThan(4) // the hand that presses Next may move it once more
    // nothing chosen: the list of what is missing stands at the top too
    await pressNext(guide, 'touch')
    await guide.locator('.err-sum').waitFor()
    await expect.poll(() => topIsSeen(page)).toBe(true)
  })

  test('a dialog opens where it can be seen, however long the guide is', async () => {
    const styles = 'main::after { content: ""; display: block; height: 1500px }'
    const { page, open } = await practice.show(element('language="nl"'), phone, styles)
    await open()
    const guide = await guideIn(page, practice.url)
    await fitted(page, guide)
    await guide.getByRole('button', { name: /Andere taal kiezen/ }).click()
    const dialog = guide.getByRole('dialog')
    await dialog.waitFor()
    await expect
      .poll(async () => {
        const box = await dialog.boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 844
      })
      .toBe(true)
    await dialog.getByRole('button', { name: 'English' }).click()
    await guide.waitForURL('**/en/')
  })
})
