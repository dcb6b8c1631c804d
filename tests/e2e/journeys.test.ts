import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { answerScreen, axeFindings, desk, phone, pressNext, sidewaysScroll, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext
let errors: string[] = []

const visit = async (options: Parameters<typeof app.newContext>[0], path = '/nl/'): Promise<Page> => {
  context = await app.newContext(options)
  const page = await context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
  return page
}
const start = (page: Page) => page.getByRole('link', { name: 'Oké, start de vragen' })

afterEach(async () => {
  await context.close()
})

describe('a person with a sore neck, in Dutch, on a phone, by touch', () => {
  test('gets from the start to a self-care plan in 18 screens, each without an accessibility finding or sideways scroll', async () => {
    const page = await visit(phone)
    const findings: string[] = [...(await axeFindings(page))]
    await start(page).tap()
    await page.waitForURL('**/guide/s01')
    const seen = await walkOn(page, soreNeck, 'touch', async (place) => {
      findings.push(...(await axeFindings(page)))
      if ((await sidewaysScroll(page)) > 0) findings.push(`${place} scrolls sideways`)
    })
    expect(seen).toHaveLength(18)
    await page.waitForURL('**/guide/review')
    findings.push(...(await axeFindings(page)))
    await page.getByRole('button', { name: 'Ja, geef mijn advies' }).tap()
    await page.waitForURL('**/guide/advice')
    findings.push(...(await axeFindings(page)))
    expect(await page.locator('h1:visible').textContent()).toBe('Je kunt zelf aan de slag')
    await page.getByRole('link', { name: 'Je nek bewegen' }).first().tap()
    await page.waitForURL('**/care/M-MOB')
    await page.locator('h1', { hasText: 'Je nek bewegen' }).waitFor()
    findings.push(...(await axeFindings(page)))
    expect(findings).toEqual([])
    expect(errors).toEqual([])
  })
  test('marks a place on the drawing, and the list ticks it on the same side', async () => {
    const page = await visit(phone)
    await start(page).tap()
    const { painRegions: _map, ...before } = soreNeck
    for (let screen = 0; screen < 6; screen += 1) {
      await answerScreen(page, before, 'touch')
      await pressNext(page, 'touch')
    }
    await page.waitForURL('**/guide/s06')
    await page.locator('.bm-back [data-region="shoulderTopL"] .bm-area').tap()
    expect(await page.locator('#painRegions-shoulderTopL').isChecked()).toBe(true)
    const box = await page.locator('.bm-back [data-region="shoulderTopL"] .bm-area').first().boundingBox()
    expect(box !== null && box.x + box.width / 2 < 195).toBe(true)
  })
})

test('an emergency sign on the first sign screen reaches the emergency page as the third screen; a mis-tap can be undone after a second yes', async () => {
  const page = await visit(phone)
  await start(page).tap()
  await answerScreen(page, soreNeck, 'touch')
  await pressNext(page, 'touch')
  await answerScreen(page, { emergencySigns: ['thunderclap'] }, 'touch')
  await pressNext(page, 'touch')
  await page.waitForURL('**/guide/emergency')
  expect(await page.locator('h1:visible').textContent()).toBe('Bel nu 112')
  expect(await page.locator('a.call112').getAttribute('href')).toBe('tel:112')
  expect(await axeFindings(page)).toEqual([])
  expect(await page.title()).not.toContain('112')
  await page.reload()
  await page.waitForURL('**/guide/emergency')
  await page.getByRole('button', { name: /per ongeluk/ }).tap()
  await page.getByRole('dialog').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button').nth(1).tap()
  await page.waitForURL('**/guide/s02')
  expect(await page.locator('[id="emergencySigns-thunderclap"]').isChecked()).toBe(true)
})

test('the number to call follows the country', async () => {
  const page = await visit(desk)
  await start(page).click()
  await answerScreen(page, { ...soreNeck, country: 'UK' })
  await pressNext(page)
  await answerScreen(page, { emergencySigns: ['collapse'] })
  await pressNext(page)
  await page.waitForURL('**/guide/emergency')
  expect(await page.locator('a.call112').getAttribute('href')).toBe('tel:999')
})

test('the whole guide works by keyboard alone', async () => {
  const page = await visit(desk)
  await start(page).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/guide/s01')
  await walkOn(page, soreNeck, 'keyboard', async (place) => {
    if (place !== 's02') return
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })
  await page.waitForURL('**/guide/review')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/guide/advice')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('Tab reaches every control of a screen in the order of reading', async () => {
  const page = await visit(desk)
  await start(page).click()
  await page.waitForURL('**/guide/s01')
  await page.locator('main h1:focus').waitFor()
  const reached: string[] = []
  for (let step = 0; step < 30 && !reached.includes('submit'); step += 1) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(
        () =>
          (document.activeElement as HTMLInputElement).name || (document.activeElement as HTMLButtonElement).type || '',
      ),
    )
  }
  expect(reached.indexOf('country')).toBeGreaterThan(-1)
  expect(reached.indexOf('ageBand')).toBeGreaterThan(reached.indexOf('country'))
  expect(reached.at(-1)).toBe('submit')
})

test('pressing Next too early says what is missing, takes the focus there and loses nothing', async () => {
  const page = await visit(phone)
  await start(page).tap()
  await answerScreen(page, { country: 'DK' }, 'touch')
  await pressNext(page, 'touch')
  await page.locator('.err-sum').waitFor()
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('err-sum')
  expect(await page.title()).toMatch(/^Fout: /)
  expect(await axeFindings(page)).toEqual([])
  await page.locator('.err-sum a').tap()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ageBand-under16')
  expect(await page.locator('#country-DK').isChecked()).toBe(true)
})

test('an answer is changed from "check your answers" and the advice changes with it', async () => {
  const page = await visit(desk)
  await start(page).click()
  await page.waitForURL('**/guide/s01')
  await walkOn(page, soreNeck)
  await page.getByRole('button', { name: /^Wijzig: Hoe lang heb je deze nekpijn/ }).click()
  await page.waitForURL('**/guide/s07')
  await page.locator('label', { has: page.locator('#duration-gt12w') }).click()
  await pressNext(page)
  await page.waitForURL('**/guide/review')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('change-duration')
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.waitForURL('**/guide/advice')
  expect(await page.locator('h1:visible').textContent()).toBe('Een fysiotherapeut kan helpen')
})

test('browser Back is the previous question, and answers survive a reload in the middle', async () => {
  const page = await visit(desk)
  await start(page).click()
  await answerScreen(page, soreNeck)
  await pressNext(page)
  await page.waitForURL('**/guide/s02')
  await answerScreen(page, soreNeck)
  await pressNext(page)
  await page.waitForURL('**/guide/s03')
  await page.goBack()
  await page.waitForURL('**/guide/s02')
  expect(await page.locator('#emergencySigns-none').isChecked()).toBe(true)
  await page.goForward()
  await page.waitForURL('**/guide/s03')
  await page.locator('label', { has: page.locator('#neckInjury-noInjury') }).click()
  await page.reload()
  await page.waitForURL('**/guide/s03')
  expect(await page.locator('#neckInjury-noInjury').isChecked()).toBe(true)
})

test('the language can be switched in the middle; answers, page, lang and title follow', async () => {
  const page = await visit(desk)
  await start(page).click()
  await answerScreen(page, soreNeck)
  await pressNext(page)
  await page.waitForURL('**/guide/s02')
  await answerScreen(page, { emergencySigns: ['unsure'] })
  await page.getByRole('button', { name: /Andere taal kiezen/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
  await page.waitForURL('**/en/guide/s02')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('h1:visible').textContent()).toContain('Do you have any of these')
  expect(await page.title()).toContain('Signs that need help now')
  expect(await page.locator('#emergencySigns-unsure').isChecked()).toBe(true)
  await page.goBack()
  await page.locator('h1', { hasText: 'Heb je nu een van deze klachten' }).waitFor()
})

test('an address in the middle of the guide cannot skip questions', async () => {
  const page = await visit(desk, '/nl/guide/advice')
  await page.waitForURL('**/nl/')
  await page.goto(`${app.url}/nl/guide/s12`)
  await page.waitForURL('**/guide/s01')
})

test('an unknown address gets a page with a way on', async () => {
  const page = await visit(desk, '/nl/nergens')
  expect(await page.locator('h1:visible').textContent()).toBe('Deze pagina bestaat niet')
  await page.getByRole('link', { name: 'Naar het begin', exact: true }).click()
  await start(page).waitFor()
})

describe('care pages', () => {
  test('show no instructions for care that works on the body before the questions are answered', async () => {
    const page = await visit(phone, '/nl/care/M-STRETCH')
    await page.getByText('Doe eerst de vragen.').waitFor()
    expect(await page.locator('.exercise').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })
  test('leave out what the answers forbid, with the reason', async () => {
    const page = await visit(desk)
    await start(page).click()
    await page.waitForURL('**/guide/s01')
    await walkOn(page, { ...soreNeck, painNow: 8, equipment: ['ball'] })
    await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
    await page.waitForURL('**/guide/advice')
    expect(await page.locator('.plan a', { hasText: 'Rustig rekken' }).count()).toBe(0)
    await page.getByText('Wat we weglaten, en waarom').waitFor()
    await page.goto(`${app.url}/nl/care/M-STRETCH`)
    await page.getByText('Je pijn is nu 7 of hoger.').waitFor()
    expect(await page.locator('.exercise').count()).toBe(0)
  })
})

test.each(['care', 'care/M-MASS-DEVICE', 'care/M-POSTURE', 'learn', 'learn/risks', 'about', 'muscles', 'rules'])(
  '%s has no accessibility finding and no sideways scroll at 320 px, light and dark, in both languages',
  async (path) => {
    const findings: string[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      for (const language of ['nl', 'en']) {
        const page = await visit(
          { viewport: { width: 320, height: 640 }, colorScheme, reducedMotion: 'reduce' },
          `/${language}/${path}`,
        )
        findings.push(...(await axeFindings(page)))
        if ((await sidewaysScroll(page)) > 0) findings.push(`${path} scrolls sideways`)
        await context.close()
      }
    expect(findings).toEqual([])
  },
)

describe('how the guide decides', () => {
  test('can be searched, filtered by question, and followed step by step', async () => {
    const page = await visit(phone, '/nl/rules')
    await page.getByText('89 regels').waitFor()
    await page.getByLabel('Zoek in de regels').fill('koorts hoofdpijn')
    await page.getByText('R-EM-17', { exact: false }).waitFor()
    expect(await page.locator('.rule').count()).toBeLessThan(5)
    await page.getByLabel('Zoek in de regels').fill('zeepaardje')
    await page.getByRole('button', { name: 'Toon alle regels' }).click()
    await page.getByText('89 regels').waitFor()
    await page.getByLabel('Regels bij deze vraag').selectOption('dizziness')
    const about = await page.locator('.rule').allTextContents()
    expect(about.length).toBeGreaterThan(3)
    expect(about.every((rule) => /duizelig/i.test(rule))).toBe(true)
    await page.getByLabel('Voorbeeld').selectOption('fever')
    await page.getByText('Hier stopt de gids.').waitFor()
  })
  test('stands behind each advice: the answers that decide, and where the words come from', async () => {
    const page = await visit(phone)
    await start(page).click()
    await page.waitForURL('**/guide/s01')
    await walkOn(page, { ...soreNeck, duration: 'gt12w' })
    await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
    await page.waitForURL('**/guide/advice')
    await page.getByText('Dit alleen al geeft dit advies:').waitFor()
    expect(await page.locator('.decides li').allInnerTexts()).toEqual([
      'Hoe lang heb je deze nekpijn (deze keer)? Langer dan 12 weken',
    ])
    await page.getByText('Alle redenen', { exact: false }).first().click()
    await page.getByText('Waar komt dit vandaan?').first().click()
    await page.getByText('KNGF-richtlijn Nekpijn 2016', { exact: false }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${app.url}/nl/care/M-HEAT`)
    await page.getByText('Waar komt dit vandaan?').first().click()
    await page.getByText('Warmte ontspant de spier', { exact: false }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
  test('and the advice stays when the network fails behind "where does this come from?"', async () => {
    const page = await visit(phone)
    await page.route('**/OriginContent*', (route) => route.abort())
    await start(page).click()
    await page.waitForURL('**/guide/s01')
    await walkOn(page, { ...soreNeck, emergencySigns: ['strokeSigns'] })
    await page.waitForURL('**/guide/emergency')
    await page.getByText('Waar komt dit vandaan?').click()
    await page.getByText('Dit kon niet worden geladen.', { exact: false }).waitFor()
    await page.getByRole('heading', { name: 'Bel nu 112' }).waitFor()
    await page.unroute('**/OriginContent*')
    await page.reload()
    await page.getByText('Waar komt dit vandaan?').click()
    await page.getByText('S12', { exact: false }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})
