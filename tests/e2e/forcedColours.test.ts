import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { contrastIn, differing, greysOf } from './greys.ts'
import { phone } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'

const app = statesOfFile()

/** The same part before and after something was done, both without the focus. */
const changes = async (page: Page, part: Locator, act: () => Promise<void>): Promise<number> => {
  const before = await greysOf(part)
  await act()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  return differing(before, await greysOf(part))
}

describe.each(['light', 'dark'] as const)('in the forced colours of a %s device', (colorScheme) => {
  // somebody may have chosen the other colours in the app: those of the device win
  describe.each(['light', 'dark'])('with %s chosen in the app', (chosen) => {
    const open = async (name: string): Promise<Page> => {
      const context = await app.newContext({ ...phone, colorScheme, forcedColors: 'active' })
      await context.addInitScript((theme) => document.documentElement.setAttribute('data-theme', theme), chosen)
      return app.show(context, name)
    }
    test.each([
      ['s07 answered', '.opt', 'an answer'],
      ['s05 answered', '.opt', 'a sign'],
      ['s07 answered', '.scale label', 'a score'],
      ['s06 answered', '.seg label', 'a side of the body'],
      ['diary', '.row .btn[aria-pressed]', 'a feeling'],
    ])('%s: the chosen %s differs from the others', async (name, row) => {
      const page = await open(name)
      const free = page
        .locator(row)
        .filter({ hasNot: page.locator(':checked'), visible: true })
        .last()
      await free.scrollIntoViewIfNeeded()
      expect(await changes(page, free, () => free.click())).toBeGreaterThan(0.02)
    })
    test('a place on the drawing is seen when it is marked', async () => {
      const page = await open('s06 answered')
      const area = page.locator('.bm-back [data-region="shoulderTopR"]').first()
      const drawing = page.locator('.bm-back').first()
      expect(await changes(page, drawing, () => area.locator('.bm-area').first().tap())).toBeGreaterThan(0.005)
    })
    test('how far one is shows in the dots of the questions and in the ring of a session', async () => {
      const page = await open('s07 answered')
      const dots = page.locator('.dots i:visible')
      expect(differing(await greysOf(dots.first()), await greysOf(dots.last()))).toBeGreaterThan(0.1)
      const session = await open('session')
      await session.locator('.player').waitFor()
      await session.locator('.player-controls .big').tap()
      for (const part of ['.dot-timer', '.player-clock', '.player h1', '.player-wrong'])
        expect(contrastIn(await greysOf(session.locator(part)))).toBeGreaterThan(4.5)
    })
  })
})
