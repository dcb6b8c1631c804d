import { chromium, type Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { questions } from '../../src/guide/questions/screens.ts'
import { writeLink } from '../../src/share/link.ts'
import { findChromium } from '../../tools/chromium.mjs'
import { element, fitted, frameHeight, guideIn, start, told } from './framedGuide.ts'
import { openPractice } from './hostPage.ts'
import { answerScreen, axeFindings, desk, phone, pressNext, soreNeck, walkOn } from './person.ts'

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

describe('the element', () => {
  test('is as high as what it shows, on every screen, with nothing to scroll inside; the page hears heights only', async () => {
    const { page, open, foreign } = await practice.show(element('language="nl"'), phone)
    await open()
    const guide = await guideIn(page, practice.url)
    const heights = [await fitted(page, guide)]
    await start(guide)
    await walkOn(guide, soreNeck, 'touch', async () => {
      heights.push(await fitted(page, guide))
    })
    await guide.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
    await guide.getByRole('heading', { name: 'Je kunt zelf aan de slag' }).waitFor()
    heights.push(await fitted(page, guide))
    for (const place of ['plan', 'session']) {
      await guide.locator(`main a[href$="/${place}"]`).first().click()
      await guide.waitForURL(`**/${place}`)
      heights.push(await fitted(page, guide))
    }
    expect(new Set(heights).size).toBeGreaterThan(5)
    expect(heights.some((height, nth) => height < (heights[nth - 1] ?? 0))).toBe(true)

    const messages = await told(page)
    expect(messages.length).toBeGreaterThan(20)
    const odd = messages.filter(({ data, origin }) => {
      const { height, ...rest } = data as { readonly height?: unknown } // every message is an object, or it is odd
      const says = JSON.stringify(height === undefined ? rest : { ...rest, height: typeof height })
      const known = ['{"nekwijzer":"ready"}', '{"nekwijzer":"top"}', '{"nekwijzer":"height","height":"number"}']
      return origin !== practice.url || !known.includes(says)
    })
    expect(odd).toEqual([])
    const words = JSON.stringify(messages)
    expect(questions.filter(({ id }) => words.includes(id))).toEqual([])
    expect(foreign()).toEqual([])
  })

  test('an answer alone tells the page nothing', async () => {
    const { page, open } = await practice.show(element('language="nl"'), phone)
    await open()
    const guide = await guideIn(page, practice.url)
    await start(guide)
    await answerScreen(guide, soreNeck, 'touch')
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/s02')
    await fitted(page, guide)
    const before = await told(page)
    await answerScreen(guide, { emergencySigns: ['strokeSigns'] }, 'touch')
    await answerScreen(guide, { emergencySigns: ['none'] }, 'touch')
    await page.waitForTimeout(300)
    expect(await told(page)).toEqual(before)
  })

  test('ticks the country of the practice; the person sees it first of all, and can change it', async () => {
    const { page, open } = await practice.show(element('language="en" country="UK"'), phone)
    await open()
    const guide = await guideIn(page, practice.url)
    expect(new URL(guide.url()).pathname).toBe('/en/')
    await guide.locator('a[href$="/guide/s01"]').first().click()
    await guide.waitForURL('**/en/guide/s01')
    await guide.locator('#country-UK:checked').waitFor()
    expect(await guide.locator('.sos').getAttribute('href')).toBe('tel:999')
    await answerScreen(guide, { country: 'NL', ageBand: '16to49' }, 'touch')
    expect(await guide.locator('.sos').getAttribute('href')).toBe('tel:112')
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/s02')
    expect(await guide.locator('.sos').getAttribute('href')).toBe('tel:112')
  })

  test("opens a practice's link; what the practice wrote reaches no server", async () => {
    const text = await writeLink({
      practice: 'Praktijk Voorbeeld aan de Gracht',
      language: 'nl',
      country: 'NL',
      parts: { questions: true, programme: false, checkIns: false },
      programme: [],
    })
    const { page, open } = await practice.show(element(`link="SITE/nl/i#${text}"`), phone)
    await open()
    const guide = await guideIn(page, practice.url)
    await guide.getByText('Praktijk Voorbeeld aan de Gracht').first().waitFor()
    await guide.getByRole('button', { name: 'Beantwoord de vragen' }).click()
    await guide.waitForURL('**/guide/s01')
    expect(practice.heard.filter((line) => line.includes(text.slice(4, 20)))).toEqual([])
    expect(practice.heard.filter((line) => line.includes(practice.practiceUrl.slice('http://'.length)))).toEqual([])
  })

  test('the code a practice copies opens its link in its page, in the language of its patients', async () => {
    const { page: own } = await practice.show('', desk)
    await own.goto(`${practice.url}/nl/physio`)
    await own.getByLabel('Naam van je praktijk').fill('Praktijk "Aan <de> Gracht"')
    await own.getByLabel('Taal van je patiënt').selectOption('en')
    await own.locator('label', { has: own.locator('[value="MB-01"]') }).click()
    const code = own.getByLabel('Code voor je pagina')
    await expect.poll(() => code.inputValue()).toContain('Open the guide for neck pain')
    expect(await axeFindings(own)).toEqual([])
    const { page, open } = await practice.show(await code.inputValue(), desk)
    await open()
    const guide = await guideIn(page, practice.url)
    await guide.getByText('Praktijk "Aan <de> Gracht"').first().waitFor()
    expect(new URL(guide.url()).pathname).toBe('/en/i')
  })

  test('a link of another site is not opened', async () => {
    const { page, open, warnings } = await practice.show(
      element('language="nl" link="https://other.example/nl/i#1.abc"'),
      desk,
    )
    await open()
    const guide = await guideIn(page, practice.url)
    expect(new URL(guide.url()).pathname).toBe('/nl/')
    expect(warnings.join()).toContain('link is not used')
  })

  test('two in one page do not disturb each other', async () => {
    const two = `<nekwijzer-guide language="nl"></nekwijzer-guide>${element('language="en" country="UK"')}`
    const { page, open } = await practice.show(two, desk)
    await open()
    const guides = [await guideIn(page, practice.url, 0), await guideIn(page, practice.url, 1)]
    const dutch = guides.find((each) => each.url().includes('/nl/'))
    const english = guides.find((each) => each.url().includes('/en/'))
    if (dutch === undefined || english === undefined) throw new Error('there are not two languages')
    await fitted(page, dutch)
    await fitted(page, english)
    const before = await frameHeight(page, 1)
    await start(dutch)
    await answerScreen(dutch, soreNeck)
    await pressNext(dutch)
    await dutch.waitForURL('**/guide/s02')
    await fitted(page, dutch)
    expect(await frameHeight(page, 1)).toBe(before)
    expect(new URL(english.url()).pathname).toBe('/en/')
  })

  test('taken out and put back it goes on with the answers of this tab', async () => {
    const { page, open } = await practice.show(element('language="nl"'), desk)
    await open()
    const first = await guideIn(page, practice.url)
    await start(first)
    await answerScreen(first, soreNeck)
    await pressNext(first)
    await first.waitForURL('**/guide/s02')
    await page.evaluate(() => {
      const guide = document.querySelector('nekwijzer-guide')
      guide?.remove()
      if (guide) document.querySelector('main')?.append(guide)
    })
    const second = await guideIn(page, practice.url)
    await fitted(page, second)
    await second.getByRole('link', { name: 'Ga verder' }).first().click()
    await second.waitForURL('**/guide/s02')
    expect(await page.evaluate(() => document.querySelector('nekwijzer-guide')?.shadowRoot?.childElementCount)).toBe(1)
  })
})
