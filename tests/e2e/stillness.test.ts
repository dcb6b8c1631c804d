import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'

const app = statesOfFile()

/** Every animation or transition that began since the page was opened, also those that are over. */
const watchMotion = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { motionSeen: seen })
    for (const kind of ['animationstart', 'transitionrun'] as const)
      addEventListener(
        kind,
        ({ target }) => seen.push(`${kind} ${target instanceof Element ? target.className : ''}`),
        true,
      )
  })
}
const motionSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { motionSeen: readonly string[] }).motionSeen) // set by watchMotion
const open = async (name: string, reducedMotion: 'reduce' | 'no-preference'): Promise<Page> => {
  const context = await app.newContext({ ...desk, reducedMotion })
  await watchMotion(context)
  return app.show(context, name)
}
/** Points at everything that reacts, as a hand would. */
const pointAtAll = async (page: Page): Promise<void> => {
  for (const part of await page.locator('main :is(.opt, .btn, .seg label, summary, a):visible').all())
    await part.hover({ force: true })
}

describe('somebody who asked for less motion', () => {
  test.each([
    's06 answered',
    's07 answered',
    'advice self-care',
    'plan self-care',
    'diary',
    '/physio',
    'language dialog',
  ])('%s: nothing moves or fades, also when pointed at', async (name) => {
    const page = await open(name, 'reduce')
    if (name !== 'language dialog') await pointAtAll(page)
    expect(await motionSeen(page)).toEqual([])
  })
  test('sees two stills in a session, the begin and the end, and they do not move', async () => {
    const page = await open('session', 'reduce')
    const figure = page.locator('.player .disc > svg')
    expect(await figure.locator('> svg').count()).toBe(2)
    const before = await figure.innerHTML()
    await page
      .locator('.player-clock')
      .filter({ hasText: /0:0[0-5]/ })
      .waitFor()
    expect((await figure.innerHTML()) === before).toBe(true)
    expect(await motionSeen(page)).toEqual([])
  })
})

test('everybody else sees the movement, and this test would notice it', async () => {
  const page = await open('session', 'no-preference')
  const figure = page.locator('.player .disc > svg')
  expect(await figure.locator('> svg').count()).toBe(0)
  const before = await figure.innerHTML()
  await expect.poll(async () => (await figure.innerHTML()) === before, { timeout: 10_000 }).toBe(false)
  await page.goto(`${app.url}/nl/guide/s01`)
  await page.locator('form.q:visible .opt').first().waitFor()
  await pointAtAll(page)
  expect((await motionSeen(page)).length).toBeGreaterThan(0)
})
