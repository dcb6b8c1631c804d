import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { desk, phone } from './person.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const open = async (path = '/nl/privacy'): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').first().waitFor()
  return page
}

test('the privacy page shows the very rules that stand in it', async () => {
  context = await app.newContext(desk)
  const page = await context.newPage()
  const rules = ["default-src * 'unsafe-inline'", "object-src 'none'"]
  await page.route('**/nl/privacy', async (route) => {
    const response = await route.fetch()
    const meta = `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
    await route.fulfill({ response, body: (await response.text()).replace('<head>', `<head>${meta}`) })
  })
  await page.goto(`${app.url}/nl/privacy`)
  await page.locator('#policy-rules').waitFor()
  expect(await page.locator('#policy-rules li').allInnerTexts()).toEqual(rules)
})
test('a copy without rules says so', async () => {
  context = await app.newContext(desk)
  const page = await context.newPage()
  await page.route('**/nl/privacy', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '')
    await route.fulfill({ response, body })
  })
  await page.goto(`${app.url}/nl/privacy`)
  await page.getByText('Deze kopie heeft er geen.').waitFor()
  expect(await page.locator('#policy-rules').count()).toBe(0)
})
test('it counts and names the requests that were really made, all to this site', async () => {
  context = await app.newContext({ ...desk, serviceWorkers: 'block' })
  const made = new Set<string>()
  context.on('request', (request) => made.add(request.url()))
  const page = await open()
  await page.waitForLoadState('networkidle')
  const shown = async () => {
    const fold = page.locator('details', { hasText: 'Alle adressen' })
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
    return new Set(await fold.locator('li').allInnerTexts())
  }
  // the browser does not measure what it fetches for its own tab
  const measurable = [...made].filter((url) => !/icon|webmanifest|sw\.js/.test(url))
  expect(measurable.length).toBeGreaterThan(5)
  await expect.poll(async () => [...(await shown())].toSorted()).toEqual(expect.arrayContaining(measurable))
  expect([...(await shown())].filter((url) => !made.has(url))).toEqual([])
  await page.locator('#network-count').getByText('Er ging er geen naar een andere site.').waitFor()
  expect(await page.locator('#network-count').innerText()).toMatch(/^\d+ verzoeken/)
})
test('it notices a request to another site', async () => {
  context = await app.newContext({ ...desk, bypassCSP: true })
  const page = await open()
  await page.route('http://elsewhere.test/**', (route) => route.fulfill({ body: 'x' }))
  await page.evaluate(() => void fetch('http://elsewhere.test/counter', { mode: 'no-cors' }))
  await page.locator('#network-count').getByText('1 ging naar een andere site.').waitFor()
})
test('it names what is stored, and the button erases it', async () => {
  context = await app.newContext({ ...desk, colorScheme: 'light' })
  const page = await open('/nl/settings')
  await page.locator('label', { hasText: /^Donker$/ }).click()
  await page.locator('nav').getByRole('link', { name: 'Privacy' }).click()
  const stored = page.locator('#stored-now')
  await stored.getByText('nekwijzer-theme').waitFor()
  expect(await stored.innerText()).toMatch(/nekwijzer-theme: 4 byte/)
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await page.getByText('Alles is gewist.').waitFor()
  await expect.poll(() => stored.getByText('nekwijzer').count()).toBe(0)
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})
test('it can be read without a script, and says whom to ask when nobody filled in a name', async () => {
  context = await app.newContext({ ...phone, javaScriptEnabled: false })
  const page = await open()
  const text = await page.locator('main').innerText()
  expect(text).toContain('je netwerkadres (IP)')
  expect(text).toContain('Wie verantwoordelijk is')
  expect(text).toMatch(/heeft hier geen naam ingevuld|wordt aangeboden door:/)
})
test('it is reached from the start, from every page and from the page about the guide', async () => {
  context = await app.newContext(desk)
  for (const path of ['/nl/', '/nl/about']) {
    const page = await open(path)
    await page.locator('main a[href$="/privacy"]').click()
    await page.getByRole('heading', { name: 'Je privacy', level: 1 }).waitFor()
    await page.close()
  }
  const page = await open('/nl/learn')
  await page.locator('footer').getByRole('link', { name: 'Privacy' }).click()
  await page.waitForURL('**/nl/privacy')
})
