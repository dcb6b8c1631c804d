import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk, phone, sidewaysScroll } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'

const app = statesOfFile()

const screens = [
  's02 answered',
  's06 answered',
  's07 with an error',
  'review',
  'advice physio',
  'urgent',
  'emergency',
  'plan self-care',
  'session ready',
  'session',
  'session, something is wrong',
  'check-in',
  'diary',
  'summary for a practice',
  'compose with a link',
  '/physio/keys',
  '/physio/replies',
  '/settings',
]
const looks: { readonly [look: string]: { readonly options: BrowserContextOptions; readonly text: string } } = {
  '400 % zoom': { options: { ...desk, viewport: { width: 320, height: 256 } }, text: '' },
  '200 % text on a phone': { options: { ...phone, hasTouch: false, isMobile: false }, text: '200%' },
  '200 % text on a desk': { options: desk, text: '200%' },
}

/** Words that are cut off, stand outside the screen, or lie under something else once scrolled to. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hidden =
      '.vh, .skip, .ahead, .brand, svg, [aria-hidden="true"], details:not([open]) > :not(summary), option, thead'
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const wrong: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (parent === null || words === '' || parent.closest(hidden) !== null || parent.closest('.scroll') !== null)
        continue
      if (parent.getClientRects().length === 0 || parent.closest('script, style, noscript') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      parent.scrollIntoView({ block: 'center', inline: 'nearest' })
      for (const line of range.getClientRects()) {
        if (line.width < 2 || line.height < 2) continue
        if (line.left < -1 || line.right > document.documentElement.clientWidth + 1) wrong.push(`outside: ${words}`)
        for (let box: Element | null = parent; box !== null; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box)
          const clip = box.getBoundingClientRect()
          if (
            overflowX !== 'visible' &&
            (line.right > clip.right + 1 || line.left < clip.left - 1) &&
            box !== document.documentElement
          )
            wrong.push(`cut at the side: ${words}`)
          if (overflowY === 'hidden' && (line.bottom > clip.bottom + 1 || line.top < clip.top - 1))
            wrong.push(`cut: ${words}`)
        }
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2]
        if (y < 0 || y > innerHeight) continue
        const top = document.elementFromPoint(x, y)
        const own: Element = parent.closest('label') ?? parent
        if (top !== null && !own.contains(top) && !top.contains(parent))
          wrong.push(`covered by ${top.className}: ${words}`)
      }
    }
    return [...new Set(wrong)]
  })

describe.each(Object.keys(looks))('with %s', (look) => {
  test.each(['nl', 'de'])(
    'all words can be read in %s: none is cut, covered or beside the screen',
    async (language) => {
      const { options, text } = looks[look] ?? { options: desk, text: '' }
      const wrong: string[] = []
      for (const name of screens) {
        const context = await app.newContext({ ...options, reducedMotion: 'reduce' })
        await context.addInitScript((size) => {
          document.documentElement.style.fontSize = size
        }, text)
        const page = await app.show(context, name, language)
        const wide = await sidewaysScroll(page)
        if (wide > 0) wrong.push(`${name} is ${wide} px too wide`)
        wrong.push(...(await unreadable(page)).map((each) => `${name}: ${each}`))
        await context.close()
      }
      expect(wrong).toEqual([])
    },
    240_000,
  )
})
