import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { sidewaysScroll, soreNeck } from './person.ts'

const app = appOfFile()

const screens = [
  's01',
  's02',
  's03',
  's04',
  's05',
  's06',
  's07',
  's08',
  's09',
  's10',
  's11',
  's12',
  's13',
  's14',
  's15',
  's16',
  's17',
  's18',
]
const paths = [
  '',
  ...screens.map((screen) => `guide/${screen}`),
  'guide/review',
  'guide/advice',
  'care',
  'care/M-MASS-HANDS',
  'care/M-MASS-DEVICE',
  'care/M-HEAT',
  'learn',
  'learn/risks',
  'about',
  'muscles',
  'rules',
  'nowhere',
]
const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screens })

type Shift = PerformanceEntry & {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Layout shift so far, without what follows from the person's own input, and what moved. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ readonly sum: number; readonly moved: string }>((resolve) => {
        const shifts: Shift[] = []
        const observer = new PerformanceObserver((list) => {
          shifts.push(...(list.getEntries() as Shift[]).filter((entry) => !entry.hadRecentInput))
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          const nodes = shifts.flatMap(({ sources }) => sources.map(({ node }) => node))
          const moved = nodes.map((node) => `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}"`).join(', ')
          resolve({ sum: shifts.reduce((sum, { value }) => sum + value, 0), moved })
        }, 200)
      }),
  )

// 320 px is also what a 1280 px screen leaves at 400 % zoom; 256 px high is the height that is left then
describe.each([
  ['phone', 640],
  ['400 % zoom', 256],
])('on 320 px (%s)', (_, height) => {
  test.each(['nl', 'en'])('no page in %s scrolls sideways or moves under the reader', async (language) => {
    const context = await app.newContext({ viewport: { width: 320, height }, reducedMotion: 'reduce' })
    await context.addInitScript((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
    const wrong: string[] = []
    for (const path of paths) {
      const page = await context.newPage()
      await page.goto(`${app.url}/${language}/${path}`)
      await page.locator('h1:visible').first().waitFor()
      const { sum, moved } = await shift(page)
      if (sum > 0.02) wrong.push(`${path} moves: ${moved}`)
      if ((await sidewaysScroll(page)) > 0) wrong.push(`${path} scrolls sideways`)
      await page.close()
    }
    await context.close()
    expect(wrong).toEqual([])
  })
})
