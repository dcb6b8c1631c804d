import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { soreNeck } from '../tests/e2e/person.ts'
import { findChromium } from '../tools/chromium.mjs'
import { serve } from '../tools/serve.mjs'
import { barePage } from './barePage.ts'
import { table } from './table.ts'

// Our guide beside a bare HTML page with the same questions, in interleaved runs, as ratios.
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 } // ms, bytes a second: Chrome's own preset
const ticks = Object.entries(soreNeck).flatMap(([question, answer]) =>
  (Array.isArray(answer) ? answer : [answer]).map((option) => `${question}-${String(option)}`),
)

export type Figures = { readonly [name: string]: number }
type Subject = { readonly name: string; readonly url: string }

/** Runs in the page from its first moment: when can something be ticked, when does Next lead on. */
const watchFirst = (wanted: readonly string[]) => {
  const seen: { tickable?: number; next?: number } = {}
  Object.assign(globalThis, { benchSeen: seen })
  const place = () => `${location.pathname} ${document.querySelector('form.q:not([hidden])')?.id ?? ''}`
  let first: string | undefined
  let lastPress = 0
  const look = () => {
    const form = document.querySelector('form.q:not([hidden])')
    const input = form?.querySelector('input')
    if (input && input.getClientRects().length > 0) {
      seen.tickable ??= performance.now()
      first ??= place()
      if (place() !== first) {
        seen.next = performance.now()
        return
      }
      for (const id of wanted) {
        const box = document.getElementById(id)
        if (box instanceof HTMLInputElement && !box.checked) box.click()
      }
      if (performance.now() - lastPress > 50) {
        lastPress = performance.now()
        form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Answers every screen; resolves to the milliseconds from each press on Next to the next question painted. */
const walkThrough = async (wanted: readonly string[]): Promise<readonly number[]> => {
  const place = () => `${location.pathname} ${document.querySelector('form.q:not([hidden])')?.id ?? ''}`
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const waits: number[] = []
  for (let screen = 0; screen < 40; screen += 1) {
    const form = document.querySelector('form.q:not([hidden])')
    if (form === null) return waits
    for (const id of wanted) {
      const box = form.querySelector(`[id="${id}"]`)
      if (box instanceof HTMLInputElement && !box.checked) box.click()
      await frame()
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
    const before = place()
    const pressed = performance.now()
    form.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
    while (place() === before) await new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    waits.push(performance.now() - pressed)
  }
  return waits
}

const metric = async (devtools: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}
const openSlowly = async (browser: Browser, cpu: number, network: boolean) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    locale: 'nl-NL',
  })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name = (each) => each') // left in functions by the TypeScript runner
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await devtools.send('Network.enable')
  if (network) await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, devtools, close: () => context.close() }
}
const whenDone = (page: Page) =>
  page.waitForFunction(
    () => (globalThis as { benchSeen?: { next?: number } }).benchSeen?.next !== undefined,
    undefined,
    { timeout: 60_000 },
  )

const loading = async (browser: Browser, { url }: Subject): Promise<Figures> => {
  const { page, devtools, close } = await openSlowly(browser, 4, true)
  let bytes = 0
  let requests = 0
  let until = Infinity
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (performance.now() > until) return
    bytes += encodedDataLength
    requests += 1
  })
  await page.addInitScript(watchFirst, ticks.slice(0, 2))
  await page.goto(url, { waitUntil: 'commit' })
  await whenDone(page)
  until = performance.now()
  const seen = await page.evaluate(
    () => (globalThis as unknown as { benchSeen: { tickable: number; next: number } }).benchSeen,
  ) // put there by watchFirst
  const busy = await metric(devtools, 'TaskDuration')
  await close()
  return {
    'first question tickable, ms': seen.tickable,
    'first Next working, ms': seen.next,
    'transfer until then, kB': bytes / 1000,
    'requests until then': requests,
    'main thread busy, ms': busy * 1000,
  }
}

const walking = async (browser: Browser, { url }: Subject, cpu: number): Promise<Figures> => {
  const { page, devtools, close } = await openSlowly(browser, cpu, false)
  await page.goto(url, { waitUntil: 'networkidle' })
  const waits = (await page.evaluate(walkThrough, ticks)).toSorted((one, other) => one - other)
  const heap = await metric(devtools, 'JSHeapUsedSize')
  await close()
  const part = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
  return {
    [`waiting per question at ${cpu}x, median, ms`]: part(0.5),
    [`waiting per question at ${cpu}x, p95, ms`]: part(0.95),
    ...(cpu === 4 && { 'heap after the walk, MB': heap / 1e6 }),
  }
}

const { executablePath, args } = await findChromium()
const folder = await mkdtemp(join(tmpdir(), 'bare-'))
await mkdir(join(folder, 'nl'))
await writeFile(join(folder, 'nl/index.html'), barePage('nl'))
await writeFile(join(folder, '404.html'), 'not found')
const [ours, bare] = await Promise.all([serve('dist'), serve(folder)])
const subjects: readonly Subject[] = [
  { name: 'guide', url: `${ours.url}/nl/guide/s01` },
  { name: 'bare', url: `${bare.url}/nl/` },
]
const browser = await chromium.launch({ executablePath, args })
const measured: { [subject: string]: Figures[] } = {}
for (let round = 0; round < rounds; round += 1)
  for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
    const figures = {
      ...(await loading(browser, subject)),
      ...(await walking(browser, subject, 4)),
      ...(await walking(browser, subject, 20)),
    }
    measured[subject.name] = [...(measured[subject.name] ?? []), figures]
  }
await browser.close()
ours.close()
bare.close()
console.log(
  `Slow 4G and 4x CPU slowdown unless said; medians of ${rounds} interleaved runs, smallest and largest in brackets`,
)
console.log(table(measured['guide'] ?? [], measured['bare'] ?? []))
