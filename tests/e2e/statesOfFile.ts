import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import type { State } from './practiceStates.ts'
import { namedStates, show } from './show.ts'

/** The app for the tests of one file, with its states by name; what a test opens is closed behind it. */
export const statesOfFile = () => {
  const app = appOfFile()
  let byName: ((name: string) => State) | undefined
  const opened: BrowserContext[] = []
  const state = (name: string): State => {
    if (byName === undefined) throw new Error('The states are there when the tests begin')
    return byName(name)
  }
  beforeAll(async () => {
    byName = await namedStates()
  })
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close()
  })
  return {
    get url(): string {
      return app.url
    },
    state,
    newContext: async (options: BrowserContextOptions): Promise<BrowserContext> => {
      const context = await app.newContext(options)
      opened.push(context)
      return context
    },
    show: (context: BrowserContext, name: string, language = 'nl'): Promise<Page> =>
      show(context, `${app.url}/${language}`, state(name)),
  }
}
