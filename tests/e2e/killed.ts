import type { BrowserContext, Page } from 'playwright-core'

/** What goes with a tab, and comes back when the browser restores it. */
export type Tab = { readonly url: string; readonly stored: { readonly [key: string]: string } }

export const tabOf = async (page: Page): Promise<Tab> => ({
  url: page.url(),
  stored: await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage))),
})
/** Ends the process of a page, as a phone does that needs the memory; the page gets no chance to do anything. */
export const kill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined) // a page that is gone does not answer
  await crashed
  await page.close()
}
/** Opens a tab again as the browser does after a crash. */
export const restore = async (context: BrowserContext, { url, stored }: Tab): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript((texts) => {
    if (sessionStorage.length > 0) return
    for (const [key, text] of Object.entries(texts)) sessionStorage.setItem(key, text)
  }, stored)
  await page.goto(url)
  return page
}
/** The screen and what is chosen on it, as the person sees it. */
export const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      location.pathname,
      [...document.querySelectorAll('h1')].find((each) => each.checkVisibility())?.textContent ?? '',
      [...document.querySelectorAll<HTMLInputElement>('main input:checked')]
        .filter((each) => each.checkVisibility())
        .map(({ id }) => id),
    ]),
  )
/** Whether a page comes to a state; looks often, as a loaded page needs a moment to take over. */
export const comesTo = async (page: Page, isRight: () => Promise<boolean>): Promise<boolean> => {
  for (let look = 0; look < 200; look += 1) {
    if (await isRight().catch(() => false)) return true
    await page.waitForTimeout(50)
  }
  return false
}
