import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import { appOfFile } from './appOfFile.ts'
import { answerScreen, desk, pressNext, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext

beforeEach(async () => {
  context = await app.newContext(desk)
})
afterEach(async () => {
  await context.close()
})

const open = async (path: string, at?: string): Promise<Page> => {
  const page = await context.newPage()
  if (at !== undefined) await page.clock.setFixedTime(new Date(at))
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
  return page
}
const kept = async (at?: string): Promise<Page> => {
  const page = await open('/nl/', at)
  const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) })
  await page.evaluate((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
  await page.goto(`${app.url}/nl/guide/review`)
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar het' }).click()
  await page.getByText('Je advies, plan en dagboek staan op dit apparaat.').waitFor()
  return page
}
const tick = (page: Page, id: string) => page.locator('label', { has: page.locator(`[id="${id}"]`) }).click()
const feel = async (page: Page, feeling: string) => {
  await page.getByRole('button', { name: feeling, exact: true }).click()
  await page.getByText('Bewaard.').waitFor()
}
const entries = (page: Page) => page.locator('.diary-list li').count()
const namesOnDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const request = indexedDB.open('keyval-store')
        request.onsuccess = () => {
          const database = request.result
          const names = database.transaction('keyval').objectStore('keyval').getAllKeys()
          names.onsuccess = () => {
            database.close()
            resolve(names.result.map(String))
          }
        }
      }),
  )

describe('the clock of the device', () => {
  const now = '2026-11-24T12:00:00'
  const ahead = '2028-02-24T12:00:00'

  test('set back: days, check-in and plan stay, and go on', async () => {
    const page = await kept(now)
    await page.goto(`${app.url}/nl/diary`)
    await feel(page, 'Beter')
    await page.close()
    const back = await open('/nl/diary', '2026-10-01T12:00:00')
    await expect.poll(() => entries(back)).toBe(1)
    await feel(back, 'Slechter')
    await expect.poll(() => entries(back)).toBe(2)
    await back.goto(`${app.url}/nl/plan`)
    await back.getByRole('link', { name: /^Start je oefeningen/ }).waitFor()
    await back.goto(`${app.url}/nl/checkin`)
    for (const id of ['fuNewSigns-none', 'fuPain-4', 'fuChange-same', 'fuSideEffects-none']) await tick(back, id)
    await back.locator('form.q:visible button[type=submit]').click()
    await back.waitForURL('**/plan/now')
    await back.goto(`${app.url}/nl/diary`)
    await expect.poll(() => entries(back)).toBe(3)
    await back.close()
    const again = await open('/nl/diary', now)
    await expect.poll(() => entries(again)).toBe(3)
  })
  test('15 months ahead by mistake and back again: nothing is erased', async () => {
    const page = await kept(now)
    await page.goto(`${app.url}/nl/diary`)
    await feel(page, 'Beter')
    await page.close()
    const wrong = await open('/nl/diary', ahead)
    expect(await entries(wrong)).toBe(0)
    await wrong.close()
    const right = await open('/nl/diary', '2026-11-25T12:00:00')
    await expect.poll(() => entries(right)).toBe(1)
    await right.goto(`${app.url}/nl/plan`)
    await right.getByRole('link', { name: /^Start je oefeningen/ }).waitFor()
    expect((await namesOnDevice(right)).filter((name) => name.endsWith('-unused'))).toEqual([])
  })
  test('really 15 months later: not shown, and erased at a visit on a later day', async () => {
    const page = await kept(now)
    await page.goto(`${app.url}/nl/diary`)
    await feel(page, 'Beter')
    await page.close()
    const later = await open('/nl/diary', ahead)
    expect(await entries(later)).toBe(0)
    await later.close()
    const last = await open('/nl/diary', '2028-02-26T12:00:00')
    await expect.poll(() => namesOnDevice(last)).toEqual([])
  })
  test('somebody who only reads for two years keeps the advice and the diary', async () => {
    const page = await kept(now)
    await page.goto(`${app.url}/nl/diary`)
    await feel(page, 'Beter')
    await page.close()
    for (const at of ['2027-06-24T12:00:00', '2028-02-24T12:00:00', '2028-11-24T12:00:00']) {
      const reading = await open('/nl/diary', at)
      await expect.poll(() => entries(reading)).toBe(1)
      await reading.close()
    }
  })
})

describe('storage that the browser clears while the page is open', () => {
  const clear = async (page: Page) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'indexeddb' })
    await page.evaluate(() => sessionStorage.clear())
  }
  test('in the middle of the questions: they go on, and the next answer writes all of them again', async () => {
    const page = await open('/nl/guide/s01')
    await answerScreen(page, soreNeck)
    await pressNext(page)
    await page.waitForURL('**/guide/s02')
    await clear(page)
    await answerScreen(page, soreNeck)
    await page.reload()
    await expect.poll(() => page.locator('[id="emergencySigns-none"]').isChecked()).toBe(true)
    await page.goto(`${app.url}/nl/guide/s01`)
    await expect.poll(() => page.locator('[id="country-NL"]').isChecked()).toBe(true)
  })
  test('after a yes: diary and plan go on from memory, and the next change writes everything again', async () => {
    const page = await kept()
    await page.getByRole('link', { name: 'Dagboek' }).first().click()
    await page.locator('.field.inline input[type=date]').fill('2026-10-01')
    await feel(page, 'Beter')
    await clear(page)
    await page.locator('.field.inline input[type=date]').fill('2026-10-02')
    await feel(page, 'Slechter')
    expect(await entries(page)).toBe(2)
    await page.getByRole('link', { name: /plan/i }).first().click()
    await tick(page, 'time-min15')
    await expect.poll(() => namesOnDevice(page)).toEqual(['nekwijzer', 'nekwijzer-diary'])
    await page.close()
    const later = await open('/nl/plan')
    await expect.poll(() => later.locator('[id="time-min15"]').isChecked()).toBe(true)
    await later.goto(`${app.url}/nl/diary`)
    await expect.poll(() => entries(later)).toBe(2)
  })
})

describe('the part that works without a network fails', () => {
  const journey = async (page: Page) => {
    await walkOn(page, soreNeck)
    await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
    await page.getByRole('heading', { name: 'Je kunt zelf aan de slag' }).waitFor()
  }
  test('it cannot be registered: the guide works', async () => {
    await context.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    })
    const page = await open('/nl/guide/s01')
    await journey(page)
  })
  test.each([
    ['is not there', { status: 404, body: '' }],
    ['throws at once', { status: 200, contentType: 'text/javascript', body: 'throw new Error("broken")' }],
    [
      'throws at every request',
      {
        status: 200,
        contentType: 'text/javascript',
        body: 'self.onactivate=e=>e.waitUntil(clients.claim());self.onfetch=()=>{throw new Error("broken")}',
      },
    ],
  ])('it %s: the guide works, also after loading again', async (_name, answer) => {
    await context.route('**/sw.js', (route) => route.fulfill(answer))
    const page = await open('/nl/guide/s01')
    await answerScreen(page, soreNeck)
    await page.reload()
    await page.locator('h1:visible').waitFor()
    await expect.poll(() => page.locator('[id="country-NL"]').isChecked()).toBe(true)
    await journey(page)
  })
})

test('a newer version of the app in another tab: this one does not write over what it kept', async () => {
  const page = await kept()
  await page.goto(`${app.url}/nl/diary`)
  await feel(page, 'Beter')
  const newer = '{"version":99,"state":{"entries":"in a form of its own"}}'
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('keyval-store')
        request.onsuccess = () => {
          const transaction = request.result.transaction('keyval', 'readwrite')
          transaction.objectStore('keyval').put(text, 'nekwijzer-diary')
          transaction.oncomplete = () => resolve()
        }
      }),
    newer,
  )
  await page.getByRole('button', { name: 'Slechter', exact: true }).click()
  await page.getByText('Je dagboek komt uit een nieuwere versie').waitFor()
  await page.close()
  const later = await open('/nl/diary')
  await later.getByText('Je dagboek komt uit een nieuwere versie').waitFor()
})
