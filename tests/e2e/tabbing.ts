import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** What has the focus, for a message. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const part = document.activeElement
    return part === null || part === document.body
      ? ''
      : `${part.tagName} ${part.id || part.textContent.trim().slice(0, 40)}`
  })

/** The part of the screen in which the focus must be seen: the field or its row, with room for the ring; undefined when it lies outside or under something. */
const placeOfFocus = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement
    const row = part?.closest('label') ?? part
    if (part === null || row === null) return undefined
    const box = row.getBoundingClientRect()
    const [left, top] = [Math.max(0, box.left - 8), Math.max(0, box.top - 8)]
    const [right, bottom] = [Math.min(innerWidth, box.right + 8), Math.min(innerHeight, box.bottom + 8)]
    if (right - left < 8 || bottom - top < 8) return undefined
    const over = document.elementFromPoint(
      (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2,
      (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2,
    )
    const seen =
      over !== null && (row.contains(over) || over.contains(row) || part.parentElement?.contains(over) === true)
    return seen ? { x: left, y: top, width: right - left, height: bottom - top } : undefined
  })

const changed = (one: Buffer, other: Buffer): number => {
  const [before, after] = [PNG.sync.read(one).data, PNG.sync.read(other).data]
  let points = 0
  for (let at = 0; at < before.length; at += 4)
    if (Math.abs((before[at] ?? 0) - (after[at] ?? 0)) + Math.abs((before[at + 1] ?? 0) - (after[at + 1] ?? 0)) > 60)
      points += 1
  return points
}

/** Tabs through the whole page; names what gets the focus without a ring that can be seen there. */
export const unseenFocus = async (
  page: Page,
  most = 90,
): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> => {
  const unseen: string[] = []
  let stops = 0
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab')
    const name = await focused(page)
    if (name === '') break
    // a button inside a field of the browser's own, such as the calendar of a date, cannot be left and looked at
    if (!(await page.evaluate(() => document.activeElement?.matches(':focus')))) continue
    const clip = await placeOfFocus(page)
    if (clip === undefined) {
      unseen.push(`${name}: out of sight`)
      continue
    }
    const withFocus = await page.screenshot({ clip })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const without = await page.screenshot({ clip })
    if (changed(withFocus, without) < 60) unseen.push(`${name}: no ring`)
  }
  return { stops, unseen }
}
