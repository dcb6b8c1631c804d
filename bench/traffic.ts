import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findChromium } from '../tools/chromium.mjs'
import { serve } from '../tools/serve.mjs'

/** What a host sends, headers included: for a first visit until the site is kept on the device, and for a later one. */
const sockets = new Set<Socket>()
let requests = 0
const site = await serve('dist', 0, ({ socket }) => {
  sockets.add(socket)
  requests += 1
})
const sent = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
const { executablePath, args } = await findChromium()
const browser = await chromium.launch({ executablePath, args })
const context = await browser.newContext({ locale: 'nl-NL' })

const visit = async () => {
  const before = { bytes: sent(), requests }
  const page = await context.newPage()
  await page.goto(`${site.url}/nl/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForLoadState('networkidle')
  await wait(3000)
  await page.close()
  return { bytes: sent() - before.bytes, requests: requests - before.requests }
}
const first = await visit()
const later = await visit()
await browser.close()
site.close()

const line = (name: string, { bytes, requests: asked }: typeof first) =>
  console.log(`${name}: ${bytes} bytes in ${asked} requests; a million of them: ${(bytes / 1000).toFixed(0)} GB`)
line('first visit, until everything is kept', first)
line('later visit', later)
