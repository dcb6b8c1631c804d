import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screens } from '../../src/guide/questions/screens.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, sidewaysScroll, soreNeck } from './person.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screens.map(({ id }) => id) })
const open = async (path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').first().waitFor()
  return page
}
const pick = (page: Page, label: string) => page.locator('label', { hasText: new RegExp(`^${label}$`) }).click()
const look = (page: Page) =>
  page.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }))
const chosen = { size: '23px', scheme: 'dark' }
const plain = { size: '16px', scheme: 'light' }

describe('colours and size of the text', () => {
  test('stay in the tab before a yes: after a reload, not in another tab', async () => {
    context = await app.newContext({ ...desk, colorScheme: 'light' })
    const page = await open('/nl/settings')
    await pick(page, 'Donker')
    await pick(page, 'Groter')
    expect(await look(page)).toEqual(chosen)
    await page.reload()
    await page.locator('h1:visible').waitFor()
    expect(await look(page)).toEqual(chosen)
    expect(await look(await open('/nl/learn'))).toEqual(plain)
  })
  test('stay on the device after a yes, and go again after a no', async () => {
    context = await app.newContext({ ...desk, colorScheme: 'light' })
    const page = await open('/nl/settings')
    await pick(page, 'Donker')
    await pick(page, 'Groter')
    await page.getByRole('button', { name: 'Ja, bewaar het op dit apparaat' }).click()
    await page.getByText('Je keuzes, advies, plan en dagboek blijven op dit apparaat.').waitFor()
    const other = await open('/nl/learn')
    expect(await look(other)).toEqual(chosen)
    await other.close()
    await page.getByRole('button', { name: 'Stop met bewaren' }).click()
    await page.getByText('We bewaren niets.').waitFor()
    expect(await look(page)).toEqual(chosen)
    expect(await look(await open('/nl/learn'))).toEqual(plain)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
  test('are there before the script, so that nothing flashes', async () => {
    context = await app.newContext({ ...phone, colorScheme: 'light' })
    const page = await open('/nl/settings')
    await pick(page, 'Donker')
    await pick(page, 'Groter')
    await page.route('**/assets/**/*.js', () => {}) // never answered
    await page.goto(`${app.url}/nl/about`, { waitUntil: 'commit' })
    await page.locator('h1:visible').waitFor()
    expect(await look(page)).toEqual(chosen)
  })
  test('follow the device again when the person wants that', async () => {
    context = await app.newContext({ ...desk, colorScheme: 'light' })
    const page = await open('/nl/settings')
    await pick(page, 'Donker')
    await pick(page, 'Zoals mijn apparaat')
    expect(await look(page)).toEqual(plain)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await look(page)).scheme).toBe('dark')
  })
  test('work by keyboard, and every choice is said', async () => {
    context = await app.newContext({ ...desk, colorScheme: 'light' })
    const page = await open('/nl/settings')
    await page.getByRole('radio', { name: 'Zoals mijn apparaat' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('status').getByText('Ingesteld: Donker').waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.checked)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('status').getByText('Ingesteld: Groot').waitFor({ state: 'attached' })
    expect(await look(page)).toEqual({ size: '19px', scheme: 'dark' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/en/settings')
    expect(await look(page)).toEqual({ size: '19px', scheme: 'dark' })
  })
})

test('a no on the settings page takes the diary off the device too', async () => {
  context = await app.newContext(desk)
  const page = await open('/nl/diary')
  await page.locator('input[type=radio][value="4"]').first().check({ force: true })
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.locator('nav').getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar het op dit apparaat' }).click()
  const privacy = await open('/nl/privacy')
  await privacy.locator('#stored-now').getByText('nekwijzer-diary').waitFor()
  await privacy.close()
  await page.getByRole('button', { name: 'Stop met bewaren' }).click()
  await page.getByText('We bewaren niets.').waitFor()
  const after = await open('/nl/privacy')
  await after.locator('#stored-now').waitFor()
  expect(await after.locator('#stored-now').innerText()).not.toContain('nekwijzer-diary')
})
test('under 16 the settings offer no keeping', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(
    (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
    JSON.stringify({ version: 1, answers: { country: 'NL', ageBand: 'under16' }, passed: ['s01'] }),
  )
  const page = await open('/nl/settings')
  await page.getByText('Je bent jonger dan 16.').waitFor()
  expect(await page.getByRole('button', { name: /bewaar/ }).count()).toBe(0)
})

const readers = [
  '',
  ...screens.map(({ id }) => `guide/${id}`),
  'guide/review',
  'guide/advice',
  'plan',
  'diary',
  'checkin',
  'session',
  'care/M-HEAT',
  'learn',
  'about',
  'settings',
  'privacy',
  'rules',
  'summary',
]
test.each(['nl', 'en'])('the largest text scrolls no page sideways at 320 px, in %s', async (language) => {
  context = await app.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
  await context.addInitScript((stored) => {
    sessionStorage.setItem('nekwijzer-visit', stored)
    sessionStorage.setItem('nekwijzer-size', 'larger')
  }, visit)
  const page = await open(`/${language}/settings`)
  await pick(page, language === 'nl' ? 'Groter' : 'Larger')
  const wrong: string[] = []
  for (const path of readers) {
    await page.goto(`${app.url}/${language}/${path}`)
    await page.locator('h1:visible').first().waitFor()
    if ((await look(page)).size !== '23px') wrong.push(`${path} is not larger`)
    const over = await sidewaysScroll(page)
    if (over > 0) wrong.push(`${path} scrolls sideways by ${over} px`)
  }
  expect(wrong).toEqual([])
})
describe.each(['nl', 'en'])('settings, privacy and passing on, in %s', (language) => {
  test.each(['light', 'dark'] as const)('have no findings in %s colours', async (colorScheme) => {
    context = await app.newContext({ ...phone, colorScheme })
    for (const path of ['settings', 'privacy', 'about']) {
      const page = await open(`/${language}/${path}`)
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      await page.close()
    }
  })
  test('fit at 400 % zoom', async () => {
    context = await app.newContext({ viewport: { width: 320, height: 256 } })
    for (const path of ['settings', 'privacy', 'about']) {
      const page = await open(`/${language}/${path}`)
      await page.waitForLoadState('networkidle')
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0])
      await page.close()
    }
  })
})
