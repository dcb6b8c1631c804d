import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { contrastIn, greysOf } from './greys.ts'
import { desk, sidewaysScroll } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'

const app = statesOfFile()

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
const a4 = { width: 688, height: 1024 } // what A4 leaves between our margins, at 96 dots an inch

const onPaper = async (context: BrowserContext, name: string, language: string): Promise<Page> => {
  const page = await app.show(context, name, language)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  return page
}
/** Things that would be cut in two, and whether anything is laid over something else. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main :is(h1, h2, h3, li, figure, .stopbox, p)')].filter(
      (part) => part.getClientRects().length > 0 && !part.closest('.vh, svg'),
    )
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }))
    return boxes.flatMap(({ part, box }, nth) =>
      boxes
        .slice(nth + 1)
        .filter(({ part: other }) => !part.contains(other) && !other.contains(part))
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
        )
        .map(({ part: other }) => `"${part.textContent.slice(0, 40)}" over "${other.textContent.slice(0, 40)}"`),
    )
  })

describe.each(['nl', 'sv'])('on paper, in %s', (language) => {
  test.each([
    ['advice self-care', 3],
    ['advice GP soon', 4],
    ['urgent', 2],
    ['plan self-care', 1],
    ['summary', 1],
    ['diary', 1],
  ])('%s takes at most %i pages of A4, and nothing is too wide or over something else', async (name, most) => {
    const page = await onPaper(await app.newContext(desk), name, language)
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(most)
    await page.setViewportSize(a4)
    await page.emulateMedia({ media: 'print' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await overlaps(page)).toEqual([])
  })
})

test.each(['advice self-care', 'urgent', 'plan self-care', 'diary'])(
  '%s printed from a dark screen is dark words on light paper',
  async (name) => {
    const context = await app.newContext({ ...desk, colorScheme: 'dark' })
    await context.addInitScript(() => document.documentElement.setAttribute('data-theme', 'dark'))
    const page = await onPaper(context, name, 'nl')
    await page.setViewportSize(a4)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const words of await page.locator('main :is(h1, h2, h3, p, li > a, b):visible').all()) {
      const greys = await greysOf(words)
      const middle = greys.toSorted((one, other) => one - other)[Math.floor(greys.length / 2)] ?? 0
      expect([await words.innerText(), middle > 0.4, contrastIn(greys) > 4.5]).toEqual([
        await words.innerText(),
        true,
        true,
      ])
    }
  },
)
