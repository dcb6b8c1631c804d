import { mkdtemp, copyFile, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Invitation } from '../../src/share/invitation.ts'
import { makeKey } from '../../src/share/keys.ts'
import { readLink, writeLink } from '../../src/share/link.ts'
import { openReply } from '../../src/share/seal.ts'
import { findChromium } from '../../tools/chromium.mjs'
import { answerScreen, axeFindings, desk, pressNext, readQr, soreNeck } from './person.ts'
import { watchStopped } from './stopped.ts'

let browser: Browser
let context: BrowserContext
let folder: string
let file: string
let requests: string[]
let errors: string[]

const invitation: Invitation = {
  practice: 'Praktijk Voorbeeld',
  language: 'nl',
  country: 'NL',
  parts: { questions: true, programme: true, checkIns: true },
  programme: [{ exercise: 'MB-01', hold: 2, reps: 4, sets: 1, perDay: 3, daysPerWeek: 7 }],
}

beforeAll(async () => {
  // alone in a folder with a space, as on a stick
  folder = await mkdtemp(join(tmpdir(), 'usb stick '))
  await copyFile('dist-single/nekwijzer.html', join(folder, 'nekwijzer.html'))
  file = pathToFileURL(join(folder, 'nekwijzer.html')).href
  const { executablePath, args } = await findChromium()
  browser = await chromium.launch({ executablePath, args })
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const open = async (hash = ''): Promise<Page> => {
  context = await browser.newContext({ locale: 'nl-NL', ...desk, offline: true })
  await watchStopped(context)
  requests = []
  errors = []
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(file + hash)
  await page.locator('h1:visible').waitFor()
  return page
}
const others = () => requests.filter((url) => !/^(data|blob):/.test(url) && url.split('#')[0] !== file)
const at = (page: Page, place: string) => page.waitForURL((url) => url.hash === `#/nl/${place}`)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const toAdvice = async (page: Page) => {
  for (let screen = 0; screen < 30 && /\/s\d+$/.test(new URL(page.url()).hash); screen += 1) {
    const here = page.url()
    await answerScreen(page, soreNeck)
    await pressNext(page)
    await page.waitForURL((url) => url.href !== here)
    await page.locator('h1:visible').waitFor()
  }
  await at(page, 'guide/review')
  await press(page, 'Ja, geef mijn advies')
  await at(page, 'guide/advice')
}
const download = async (page: Page, act: () => Promise<void>) => {
  const [made] = await Promise.all([page.waitForEvent('download'), act()])
  return readFile(await made.path(), 'utf8')
}

test('from a stick, without a network: the questions, the advice, the plan with a calendar file, a reload, English', async () => {
  const page = await open()
  await follow(page, 'Oké, start de vragen')
  await at(page, 'guide/s01')
  await toAdvice(page)
  expect(await page.locator('h1:visible').textContent()).toBe('Je kunt zelf aan de slag')
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await page.locator('h1:visible').waitFor()
  await at(page, 'guide/advice')
  await follow(page, 'Naar je plan en oefeningen')
  await at(page, 'plan')
  const calendar = await download(page, () => press(page, 'Zet in mijn agenda'))
  expect(calendar).toContain('BEGIN:VEVENT')
  await page.goBack()
  await at(page, 'guide/advice')
  await press(page, /Andere taal kiezen/)
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
  await page.waitForURL((url) => url.hash === '#/en/guide/advice')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(others()).toEqual([])
  expect(errors).toEqual([])
})

test("a practice's link opens, and the reply opens with the practice's key only", async () => {
  const { key } = await makeKey('2026-11-25T09:00:00.000Z')
  const page = await open(`#/nl/i#${await writeLink({ ...invitation, key: key.publicKey })}`)
  await page.getByText('Praktijk Voorbeeld').first().waitFor()
  expect(new URL(page.url()).hash).toBe('#/nl/i')
  await press(page, 'Beantwoord de vragen')
  await at(page, 'guide/s01')
  await toAdvice(page)
  await follow(page, 'Stuur je antwoorden naar je praktijk')
  await page.locator('.sheet').waitFor()
  await press(page, 'Doe de samenvatting op slot')
  await page.getByRole('heading', { name: 'Klaar om te versturen' }).waitFor()
  const sealed = await download(page, () => press(page, 'Bewaar als bestand'))
  const reply = await openReply(sealed, [key])
  expect(reply.answers.emergencySigns).toEqual(['none'])
  expect(others()).toEqual([])
  expect(errors).toEqual([])
})

test('a practice makes a link that opens in the same file', async () => {
  const page = await open('#/nl/physio')
  await page.getByLabel('Naam van je praktijk').fill('Praktijk Voorbeeld')
  await page.getByLabel(/Telefoon/).fill('030 123 45 67')
  await page.locator('label', { has: page.locator('[value="MB-01"]') }).click()
  const link = await readQr(page, '.qr svg')
  expect(link.startsWith(`${file}#/nl/i#`)).toBe(true)
  expect(await readLink(link.slice(link.lastIndexOf('#') + 1))).toMatchObject({ practice: 'Praktijk Voorbeeld' })
  await page.goto(link)
  await page.getByText('Praktijk Voorbeeld').first().waitFor()
  expect(others()).toEqual([])
  expect(errors).toEqual([])
})

test('every page is in the file, drawings and fonts too; a place inside a page does not lead away from it', async () => {
  const page = await open()
  const places = [
    'learn',
    'learn/risks',
    'care',
    'care/M-HEAT',
    'muscles',
    'rules',
    'about',
    'diary',
    'session',
    'summary',
  ]
  for (const place of [...places, 'physio', 'physio/keys', 'physio/replies', 'r']) {
    await page.goto(`${file}#/nl/${place}`)
    await page.locator('h1:visible').waitFor()
    const broken = await page
      .locator('img')
      .evaluateAll(
        (all) => (all as HTMLImageElement[]).filter((image) => image.complete && image.naturalWidth === 0).length,
      )
    expect([place, broken]).toEqual([place, 0])
  }
  await follow(page, /Alles wissen/)
  await page.locator('#privacy').waitFor()
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBeGreaterThan(0)
  await page.goto(`${file}#/nl/nergens`)
  await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
  expect(others()).toEqual([])
  expect(errors).toEqual([])
})
