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

/** Layout shift so far, without what follows from the person's own input. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
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
      if ((await shift(page)) > 0.02) wrong.push(`${path} moves`)
      if ((await sidewaysScroll(page)) > 0) wrong.push(`${path} scrolls sideways`)
      await page.close()
    }
    await context.close()
    expect(wrong).toEqual([])
  })
})
