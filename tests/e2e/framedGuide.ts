import type { Frame, Page } from 'playwright-core'
import type { Walked } from './person.ts'

const script = '<script type="module" src="SITE/embed.js" referrerpolicy="no-referrer"></script>'
/** What a practice puts into its page; SITE stands for the address of the guide. */
export const element = (attributes = ''): string => `<nekwijzer-guide ${attributes}></nekwijzer-guide>${script}`
export const snippet =
  '<iframe title="Nekwijzer" src="SITE/nl/" width="100%" height="700" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write; screen-wake-lock; web-share"></iframe>'

/** The guide in a page; `nth` of several. */
export const guideIn = async (page: Page, site: string, nth = 0): Promise<Frame & Walked> => {
  const isGuide = (frame: Frame) => frame.url().startsWith(site)
  await page.waitForFunction((wanted) => {
    const inside = [...document.querySelectorAll('nekwijzer-guide')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : [...shadowRoot.querySelectorAll('iframe')],
    )
    return [...inside, ...document.querySelectorAll('iframe')].length > wanted
  }, nth)
  for (let tries = 0; tries < 100 && page.frames().filter(isGuide).length <= nth; tries += 1)
    await page.waitForTimeout(50)
  const frame = page.frames().filter(isGuide)[nth]
  if (frame === undefined) throw new Error(`the page has no guide number ${nth}`)
  await frame.locator('h1:visible').waitFor()
  return Object.assign(frame, { keyboard: page.keyboard })
}

/** From the start page to the first screen. */
export const start = async (guide: Frame) => {
  await guide.getByRole('link', { name: 'Oké, start de vragen' }).click()
  await guide.waitForURL('**/guide/s01')
}
export const frameHeight = (page: Page, nth = 0) =>
  page.evaluate(
    (which) =>
      document.querySelectorAll('nekwijzer-guide')[which]?.shadowRoot?.querySelector('iframe')?.clientHeight ?? 0,
    nth,
  )
/** Waits until nothing of the guide is cut off and little is left over; returns the height. */
export const fitted = async (page: Page, guide: Frame): Promise<number> => {
  await guide.waitForFunction(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    const least = Math.max(520, document.body.getBoundingClientRect().height)
    return scrollHeight <= clientHeight && innerHeight >= least && innerHeight < least + 120
  })
  return frameHeight(page)
}
/** Whether a screen begins in the window: neither above it nor so low that its heading is below. */
export const topIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const top = document.querySelector('nekwijzer-guide')?.getBoundingClientRect().top ?? -9
    return top > -2 && top < innerHeight - 290
  })
/** Every message the page got. */
export const told = (page: Page): Promise<readonly { readonly origin: string; readonly data: unknown }[]> =>
  page.evaluate(() => (globalThis as unknown as { told: { origin: string; data: unknown }[] }).told)
