import type { BrowserContext, Page } from 'playwright-core'
import { accessStates } from './accessStates.ts'
import type { State } from './practiceStates.ts'

/** Opens a state in a tab of its own, with what it needs stored before the first script. */
export const show = async (context: BrowserContext, base: string, { path, stored, act }: State): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript((items) => {
    for (const [key, text] of Object.entries(items))
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text)
  }, stored)
  await page.goto(base + path)
  await page.locator('main h1:visible').waitFor()
  await page.waitForFunction(() => document.querySelector('main .loading') === null)
  await act?.(page)
  return page
}

/** Looks a state up by its name. */
export const namedStates = async (): Promise<(name: string) => State> => {
  const states = new Map((await accessStates()).map((state) => [state.name, state]))
  return (name) => {
    const state = states.get(name)
    if (state === undefined) throw new Error(`no state is called ${name}`)
    return state
  }
}
