import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screens } from '../../src/guide/questions/screens.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, sidewaysScroll, soreNeck } from './person.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const visit = (answers: object) => JSON.stringify({ version: 1, answers, passed: screens.map(({ id }) => id) })
const open = async (path: string, options: BrowserContextOptions = desk, answers: object = soreNeck) => {
  context = await app.newContext(options)
  await context.addInitScript((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit(answers))
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').first().waitFor()
  return page
}

describe('telling somebody about the guide', () => {
  test('shares the address of the start page and nothing of the person', async () => {
    context = await app.newContext(phone)
    await context.addInitScript((stored) => {
      sessionStorage.setItem('nekwijzer-visit', stored)
      Object.assign(navigator, {
        share: (what: object) => {
          Object.assign(globalThis, { shared: what })
          return Promise.resolve()
        },
      })
    }, visit(soreNeck))
    const page = await context.newPage()
    await page.goto(`${app.url}/nl/about#1.secret`)
    await page.getByRole('button', { name: 'Deel het adres' }).click()
    expect(await page.evaluate(() => (globalThis as unknown as { shared: object }).shared)).toEqual({
      text: 'Een gids bij nekpijn. Je antwoorden blijven op je eigen apparaat.',
      url: `${app.url}/nl/`,
    })
  })
  test('copies that address where there is no share sheet', async () => {
    const page = await open('/nl/about', { ...desk, permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Kopieer het adres' }).click()
    await page.getByText('Gekopieerd.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${app.url}/nl/`)
  })
})

/** The browser says that the guide can be installed. */
const canInstall = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true })
    const asked = { times: 0 }
    Object.assign(globalThis, { asked })
    Object.assign(event, {
      prompt: () => {
        asked.times += 1
        return Promise.resolve()
      },
    })
    dispatchEvent(event)
    return event.defaultPrevented
  })
const hint = (page: Page) => page.getByRole('heading', { name: 'Deze gids op je beginscherm?' })
const sayYes = (page: Page) => page.getByRole('button', { name: 'Ja, bewaar het' }).click()

describe('putting the guide on the home screen', () => {
  test('is offered on the advice after the yes to keeping, not before, and asks the browser once', async () => {
    const page = await open('/nl/guide/advice')
    expect(await canInstall(page)).toBe(true)
    expect(await hint(page).count()).toBe(0)
    await sayYes(page)
    await hint(page).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Installeren' }).click()
    expect(await page.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times)).toBe(1)
    expect(await hint(page).count()).toBe(0)
  })
  test('"Not now" is remembered at the next visit', async () => {
    const page = await open('/nl/guide/advice')
    await canInstall(page)
    await sayYes(page)
    await page.getByRole('button', { name: 'Niet nu' }).click()
    expect(await hint(page).count()).toBe(0)
    const later = await context.newPage()
    await later.goto(`${app.url}/nl/plan`)
    await later.locator('h1:visible').waitFor()
    await canInstall(later)
    await later.getByRole('link', { name: /^Start je oefeningen/ }).waitFor()
    expect(await hint(later).count()).toBe(0)
  })
  test('is offered on the plan at a second visit when it was not answered', async () => {
    const page = await open('/nl/guide/advice')
    await sayYes(page)
    await page.close()
    const later = await context.newPage()
    await later.goto(`${app.url}/nl/plan`)
    await later.locator('h1:visible').waitFor()
    await canInstall(later)
    await hint(later).waitFor()
  })
  test('never interrupts questions, urgent pages or a session', async () => {
    const page = await open('/nl/guide/advice')
    await canInstall(page)
    await sayYes(page)
    await hint(page).waitFor()
    for (const path of ['guide/s02', 'session', '']) {
      await page.goto(`${app.url}/nl/${path}`)
      await page.locator('h1:visible').first().waitFor()
      await canInstall(page)
      expect([path, await hint(page).count()]).toEqual([path, 0])
    }
    await context.close()
    for (const [place, answers] of [
      ['emergency', { ...soreNeck, emergencySigns: ['strokeSigns'] }],
      ['urgent', { ...soreNeck, otherSigns: ['fever'] }],
    ] as const) {
      const urgent = await open(`/nl/guide/${place}`, desk, answers)
      await urgent.getByRole('heading', { level: 1 }).waitFor()
      await canInstall(urgent)
      expect([place, await hint(urgent).count()]).toEqual([place, 0])
      await context.close()
    }
    context = await app.newContext(desk)
  })
  test('is a plain sentence on a phone whose browser never offers it', async () => {
    const safari =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
    const onPhone = async (userAgent: string, standalone: boolean | undefined) => {
      context = await app.newContext({ ...phone, viewport: { width: 320, height: 640 }, userAgent })
      await context.addInitScript(
        ([stored, started]) => {
          sessionStorage.setItem('nekwijzer-visit', stored)
          if (started !== undefined) Object.defineProperty(navigator, 'standalone', { value: started })
        },
        [visit(soreNeck), standalone] as const,
      )
      const page = await context.newPage()
      await page.goto(`${app.url}/nl/guide/advice`)
      await sayYes(page)
      await page.getByText('Je advies, plan en dagboek staan op dit apparaat.').waitFor()
      return page
    }
    const page = await onPhone(safari, false)
    await page.getByText('Kies dan “Zet op beginscherm”.').waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole('button', { name: 'Sluiten' }).tap()
    expect(await hint(page).count()).toBe(0)
    await context.close()
    for (const [agent, standalone] of [
      [safari, true],
      [safari, undefined],
      [safari.replace('Version/18.1', 'CriOS/130.0'), false],
    ] as const) {
      expect(await hint(await onPhone(agent, standalone)).count()).toBe(0)
      await context.close()
    }
    context = await app.newContext(desk)
  })
})
