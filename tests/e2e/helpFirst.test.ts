import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, phone } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'

const app = statesOfFile()

describe('while a page with urgent advice is still on its way', () => {
  test.each([
    ['emergency', 'light'],
    ['emergency', 'dark'],
    ['urgent', 'light'],
    ['urgent', 'dark'],
  ] as const)('%s in %s colours: whom to call is there, and can be read', async (name, colorScheme) => {
    const { path, stored } = app.state(name)
    const context = await app.newContext({ ...phone, colorScheme })
    await context.addInitScript((items) => {
      for (const [key, text] of Object.entries(items)) sessionStorage.setItem(key, text)
    }, stored)
    const page = await context.newPage()
    await page.route(/assets\/(EmergencyPage|UrgentPage)-/, () => undefined) // never comes
    await page.goto(`${app.url}/nl${path}`, { waitUntil: 'commit' })
    await page.locator('main [role=alert] a[href="tel:112"]').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})

/** Opens an address whose code for practices' links never comes. */
const openWithoutLinks = async (path: string, ...states: readonly string[]): Promise<Page> => {
  const context = await app.newContext(phone)
  await context.route(/assets\/link-/, () => undefined)
  await context.addInitScript(
    (items) => {
      for (const [key, text] of Object.entries(items)) sessionStorage.setItem(key, text)
    },
    Object.assign({}, ...states.map((name) => app.state(name).stored)) as { readonly [key: string]: string },
  )
  const page = await context.newPage()
  await page.goto(`${app.url}/nl${path}`)
  await page.locator('main h1:visible').waitFor()
  if (path === '/guide/review') await page.locator('main .btn').first().tap()
  return page
}
describe("while the code for a practice's link is still on its way", () => {
  test('the advice is there', async () => {
    const page = await openWithoutLinks('/guide/review', 'advice, for a practice')
    await page.getByRole('heading', { level: 1, name: 'Een fysiotherapeut kan helpen' }).waitFor()
  })
  test.each([
    ['emergency', /Bel nu 112/],
    ['urgent', /vandaag/],
  ])('what a check-in means is there: %s', async (name, heading) => {
    const page = await openWithoutLinks('/plan/now', `after a check-in: ${name}`, 'plan of a practice')
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  })
})
