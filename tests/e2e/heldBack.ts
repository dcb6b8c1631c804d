import type { BrowserContext, Page } from 'playwright-core'

/** A tab, and what goes wrong in it from now on. */
export const watchedPage = async (context: BrowserContext) => {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, errors }
}

/** Opens a page whose scripts, or some of them, wait until `release` is called. */
export const openHeldBack = async (context: BrowserContext, address: string, held = '**/assets/**/*.js') => {
  const { page, errors } = await watchedPage(context)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(held, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('h1:visible').waitFor()
  return { page, release, errors }
}

/** Waits until the script has taken over the element. */
export const isRunning = (page: Page, element = '#content') =>
  page.waitForFunction(
    (selector) => Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__react')),
    element,
  )

export const row = (page: Page, id: string) => page.locator('label', { has: page.locator(`[id="${id}"]`) })
export const next = (page: Page) => page.locator('form.q:visible button[type=submit]')
export const olderVisit = (answers: object, passed: readonly string[]) =>
  JSON.stringify({ version: 1, answers, passed })
