import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { answerScreen, desk, pressNext, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext

const open = async (path = '/nl/') => {
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
  return page
}
const start = (page: Page) => page.getByRole('link', { name: 'Oké, start de vragen' }).click()
const toAdvice = async (page: Page, answers = soreNeck) => {
  await start(page)
  await page.waitForURL('**/guide/s01')
  await walkOn(page, answers)
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.waitForURL('**/guide/advice')
}
const databases = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('keyval-store')
        request.onsuccess = () => {
          const database = request.result
          if (!database.objectStoreNames.contains('keyval')) {
            resolve([])
            return
          }
          const all = database.transaction('keyval').objectStore('keyval').getAll()
          all.onsuccess = () => {
            database.close()
            resolve(all.result.map(String))
          }
        }
      }),
  )

afterEach(async () => {
  await context.close()
})

test('nothing stays on the device without a yes', async () => {
  context = await app.newContext(desk)
  const page = await open()
  await toAdvice(page)
  await page.getByRole('button', { name: 'Nee, niet bewaren' }).click()
  expect(await databases(page)).toEqual([])
  await page.close()
  const later = await open()
  await later.getByRole('link', { name: 'Oké, start de vragen' }).waitFor()
})
test('after a yes the advice is there in a new tab, and "erase everything" really erases it', async () => {
  context = await app.newContext(desk)
  const page = await open()
  await toAdvice(page)
  await page.getByRole('button', { name: 'Ja, bewaar het' }).click()
  await page.getByText('Je advies, plan en dagboek staan op dit apparaat.').waitFor()
  await expect.poll(() => databases(page)).not.toEqual([])
  await page.close()
  const later = await open()
  await later.getByRole('link', { name: /Ga verder|Bekijk je advies/ }).click()
  await later.waitForURL('**/guide/review')
  await later.goto(`${app.url}/nl/about`)
  await later.getByRole('button', { name: 'Alles wissen' }).click()
  await later.getByRole('button', { name: 'Ja, wis alles' }).click()
  await later.getByText('Alles is gewist.').waitFor()
  expect(await databases(later)).toEqual([])
  expect(await later.evaluate(() => sessionStorage.length)).toBe(0)
  await later.goto(`${app.url}/nl/`)
  await later.getByRole('link', { name: 'Oké, start de vragen' }).waitFor()
})
test('under 16 nothing is stored, and nothing of it is left', async () => {
  context = await app.newContext(desk)
  const page = await open()
  await start(page)
  await page.waitForURL('**/guide/s01')
  await walkOn(page, { ...soreNeck, ageBand: 'under16' })
  await page.waitForURL('**/guide/advice')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(await databases(page)).toEqual([])
  expect(await page.getByRole('button', { name: 'Ja, bewaar het' }).count()).toBe(0)
  expect(await page.locator('.plan').count()).toBe(0)
})
test('damaged answers of this tab give a message, a copy to download, and a fresh start', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(() => {
    if (sessionStorage.getItem('nekwijzer-visit') === null)
      sessionStorage.setItem('nekwijzer-visit', '{"version":1,"answers":{"painNow":"much"},"passed":["s01"]}')
  })
  const page = await open()
  await page.getByText('De bewaarde antwoorden zijn beschadigd.').waitFor()
  expect(await page.getByRole('link', { name: 'Download de kopie' }).getAttribute('href')).toContain('much')
  await start(page)
  await page.waitForURL('**/guide/s01')
})
test('answers of a newer version are left alone', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(() => {
    if (sessionStorage.length === 0)
      sessionStorage.setItem('nekwijzer-visit', '{"version":99,"answers":{},"passed":[]}')
  })
  const page = await open()
  await page.getByText('gegevens van een nieuwere versie').waitFor()
  await start(page)
  await answerScreen(page, soreNeck)
  await pressNext(page)
  await page.waitForURL('**/guide/s02')
  expect(await page.evaluate(() => sessionStorage.getItem('nekwijzer-visit-aside'))).toContain('99')
})
test('a browser without storage says so, and the guide still works', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  const page = await open()
  await toAdvice(page)
  await page.getByText('Je antwoorden worden niet bewaard').waitFor()
  expect(await page.locator('h1:visible').textContent()).toBe('Je kunt zelf aan de slag')
})
test('full storage says so, and the guide still works', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const page = await open()
  await start(page)
  await answerScreen(page, soreNeck)
  await page.getByText(/geheugen van je browser is vol|Je antwoorden worden niet bewaard/).waitFor()
  await pressNext(page)
  await page.waitForURL('**/guide/s02')
})
test('a language that cannot be loaded keeps the old one, with a message', async () => {
  context = await app.newContext(desk)
  const page = await open()
  await context.route(/assets\/words\/en\/.*\.js$/, (route) => route.abort())
  await page.getByRole('button', { name: /Andere taal kiezen/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
  await page.getByText('Deze taal kan nu niet worden geladen.').waitFor()
  await start(page)
  await page.waitForURL('**/nl/guide/s01')
})
test('no request leaves for another site, and none at all while answering', async () => {
  context = await app.newContext(desk)
  const requests: string[] = []
  // the browser itself asks for the tab's icon again when the address changes
  context.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) requests.push(request.url())
  })
  const page = await open()
  await start(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null) // everything is on the device
  await page.waitForLoadState('networkidle')
  expect(requests.filter((url) => !url.startsWith(app.url))).toEqual([])
  requests.length = 0
  await walkOn(page, soreNeck)
  expect(requests).toEqual([])
})
