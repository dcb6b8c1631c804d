import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openApp } from './person.ts'

/** A served build and a browser for the tests of one file: opened before the first, closed after the last. */
export const appOfFile = (heard?: Parameters<typeof openApp>[0]) => {
  let app: Awaited<ReturnType<typeof openApp>> | undefined
  const opened = () => {
    if (app === undefined) throw new Error('The app opens when the tests begin')
    return app
  }
  beforeAll(async () => {
    app = await openApp(heard)
  })
  afterAll(async () => {
    await app?.close()
  })
  return {
    get url(): string {
      return opened().url
    },
    newContext: (options: BrowserContextOptions): Promise<BrowserContext> => opened().newContext(options),
  }
}
