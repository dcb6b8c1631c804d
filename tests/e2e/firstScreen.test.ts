import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { isRunning, next, olderVisit, openHeldBack as openTab, row, watchedPage } from './heldBack.ts'
import { phone } from './person.ts'

const app = appOfFile()
let context: BrowserContext
let errors: string[] = []
afterEach(async () => {
  await context.close()
})

const newPage = async (): Promise<Page> => {
  const watched = await watchedPage(context)
  errors = watched.errors
  return watched.page
}
const openHeldBack = async (path: string) => {
  const opened = await openTab(context, app.url + path)
  errors = opened.errors
  return opened
}

describe('the first questions, before the script has come', () => {
  test('can be ticked, and what was ticked counts when the script takes over', async () => {
    context = await app.newContext(phone)
    const { page, release } = await openHeldBack('/nl/guide/s01')
    await row(page, 'country-BE').tap()
    await row(page, 'ageBand-50to64').tap()
    release()
    await isRunning(page)
    expect(await page.locator('#country-BE').isChecked()).toBe(true)
    expect(await page.locator('#ageBand-50to64').isChecked()).toBe(true)
    await next(page).tap()
    await page.waitForURL('**/guide/s02')
    await page.reload()
    await page.locator('h1:visible').waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('nekwijzer-visit'))).toContain(
      '"country":"BE","ageBand":"50to64"',
    )
    expect(errors).toEqual([])
  })
  test('and what is ticked in the moment the script takes over counts as well', async () => {
    context = await app.newContext(phone)
    await context.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called with the storage it was called on
      const setItem = Storage.prototype.setItem
      Storage.prototype.setItem = function (key: string, text: string) {
        Storage.prototype.setItem = setItem
        // behind the task that takes the first tick over
        queueMicrotask(() => document.getElementById('ageBand-50to64')?.click())
        setItem.call(this, key, text)
      }
    })
    const { page, release } = await openHeldBack('/nl/guide/s01')
    await row(page, 'country-BE').tap()
    release()
    await isRunning(page)
    await page.locator('#ageBand-50to64:checked').waitFor({ timeout: 5000 })
    expect(await page.locator('#country-BE').isChecked()).toBe(true)
    expect(errors).toEqual([])
  })
  test.each(['/nl/guide/s01', '/nl/', '/nl/about'])(
    'a button on %s that is pressed too early does its work when the script is there',
    async (path) => {
      context = await app.newContext(phone)
      const { page, release } = await openHeldBack(path)
      await page.getByRole('button', { name: /Andere taal kiezen/ }).tap()
      release()
      await page.getByRole('dialog').waitFor()
      expect(errors).toEqual([])
    },
  )
  test('say what is missing when Next was pressed too early', async () => {
    context = await app.newContext(phone)
    const { page, release } = await openHeldBack('/nl/guide/s01')
    await row(page, 'country-NL').tap()
    await next(page).tap()
    release()
    await page.locator('.err-sum').waitFor()
    expect(await page.locator('#country-NL').isChecked()).toBe(true)
    expect(page.url()).toBe(`${app.url}/nl/guide/s01`)
  })
  test('an answer ticked now wins over the one of an older visit; its other answers stay', async () => {
    context = await app.newContext(phone)
    await context.addInitScript(
      (visit) => {
        if (sessionStorage.getItem('nekwijzer-visit') === null) sessionStorage.setItem('nekwijzer-visit', visit)
      },
      olderVisit({ country: 'NL', ageBand: '65plus', emergencySigns: ['none'] }, ['s01', 's02']),
    )
    const { page, release } = await openHeldBack('/nl/guide/s01')
    expect(await page.locator('input:checked').count()).toBe(0)
    await row(page, 'country-DK').tap()
    release()
    await page.locator('form.q:visible input:checked').nth(1).waitFor()
    expect(await page.locator('#country-DK').isChecked()).toBe(true)
    expect(await page.locator('#ageBand-65plus').isChecked()).toBe(true)
    await next(page).tap()
    await page.waitForURL('**/guide/s02')
    expect(await page.locator('#emergencySigns-none').isChecked()).toBe(true)
    expect(errors).toEqual([])
  })
  test('the way in works from the start page as well', async () => {
    context = await app.newContext(phone)
    const { page, release } = await openHeldBack('/nl/')
    await page.getByRole('link', { name: 'Oké, start de vragen' }).tap()
    await page.waitForURL('**/nl/guide/s01', { waitUntil: 'commit' })
    await row(page, 'country-SE').tap()
    release()
    await isRunning(page)
    expect(await page.locator('#country-SE').isChecked()).toBe(true)
  })
})

const prepared = ['', 'guide/s01', 'learn', 'learn/risks', 'about', 'care']
describe.each(['nl', 'en'])('pages that are there before the script, in %s', (language) => {
  test('are taken over without a difference and without moving', async () => {
    context = await app.newContext(phone)
    await context.addInitScript(() => {
      const moved = globalThis as { moved?: number }
      moved.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) moved.moved = (moved.moved ?? 0) + entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const seen: [string, unknown, readonly string[]][] = []
    for (const path of prepared) {
      const page = await newPage()
      await page.goto(`${app.url}/${language}/${path}`)
      await isRunning(page)
      await page.waitForLoadState('networkidle')
      seen.push([path, await page.evaluate(() => (globalThis as { moved?: number }).moved), errors])
      await page.close()
    }
    expect(seen).toEqual(prepared.map((path) => [path, 0, []]))
  })
  test('can be read without any script, with title, description and language', async () => {
    context = await app.newContext({ ...phone, javaScriptEnabled: false })
    for (const path of prepared) {
      const page = await newPage()
      await page.goto(`${app.url}/${language}/${path}`)
      expect((await page.locator('h1:visible').innerText()).length).toBeGreaterThan(4)
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toMatch(/.{4,} – Nekwijzer$/)
      expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(40)
      expect(await page.locator('[style]').count()).toBe(0)
      await page.close()
    }
  })
})

test('a page that differs from its file is noticed', async () => {
  context = await app.newContext(phone)
  const page = await newPage()
  await page.route('**/nl/learn', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/(<h1[^>]*>)[^<]*/, '$1Something else') })
  })
  await page.goto(`${app.url}/nl/learn`)
  await page.locator('h1', { hasText: 'Uitleg' }).waitFor()
  expect(errors.join()).toContain('The page differs from its file')
})

describe('what only this device knows', () => {
  test('the chosen colours are there before the script', async () => {
    context = await app.newContext({ ...phone, colorScheme: 'light' })
    const page = await newPage()
    await page.goto(`${app.url}/nl/`)
    await page.getByRole('button', { name: 'Donkere kleuren aanzetten' }).tap()
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.route('**/assets/**/*.js', () => {}) // never answered
    await page.goto(`${app.url}/nl/learn`, { waitUntil: 'commit' })
    await page.locator('h1:visible').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
    expect(await page.getByRole('button', { name: 'Lichte kleuren aanzetten' }).count()).toBe(1)
  })
  test.each([320, 390, 1280])('somebody who comes back finds the way on at the same place, at %s px', async (width) => {
    context = await app.newContext({ viewport: { width, height: 844 } })
    await context.addInitScript(
      (visit) => sessionStorage.setItem('nekwijzer-visit', visit),
      olderVisit({ country: 'NL', ageBand: '65plus' }, ['s01']),
    )
    const { page, release } = await openHeldBack('/nl/')
    const place = () => page.locator('.facts').evaluate((facts) => facts.getBoundingClientRect().top)
    const before = await place()
    release()
    await page.getByRole('link', { name: 'Ga verder' }).waitFor()
    expect(await place()).toBe(before)
    expect(errors).toEqual([])
  })
})
