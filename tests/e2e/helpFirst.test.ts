import type { BrowserContext } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, phone } from './person.ts'
import type { State } from './practiceStates.ts'
import { namedStates } from './show.ts'

const app = appOfFile()
let context: BrowserContext
let state: (name: string) => State
beforeAll(async () => {
  state = await namedStates()
})
afterEach(async () => {
  await context.close()
})

describe('while a page with urgent advice is still on its way', () => {
  test.each([
    ['emergency', 'light'],
    ['emergency', 'dark'],
    ['urgent', 'light'],
    ['urgent', 'dark'],
  ] as const)('%s in %s colours: whom to call is there, and can be read', async (name, colorScheme) => {
    const { path, stored } = state(name)
    context = await app.newContext({ ...phone, colorScheme })
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
