import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { findChromium } from '../tools/chromium.mjs'
import type { Subject } from './served.ts'
import { form, openSubjects } from './subjects.ts'
import { aims, table, type Figures } from './table.ts'

// Our guide beside the same questions as bare HTML and in what a builder would otherwise pick, in interleaved runs, as ratios.
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const only = (process.env['BENCH_ONLY'] ?? '').split(',').filter(Boolean)
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 } // ms, bytes a second: Chrome's own preset
const watch = fileURLToPath(new URL('watch.js', import.meta.url))

const firstInput = ({ input }: Subject, place: number): string => {
  const question = form.screens[place]?.questions[0]
  if (question === undefined) throw new Error(`there is no screen ${place}`)
  return input(question, question.options[0]?.id ?? '')
}
const ticks = ({ input }: Subject, place: number): readonly string[] =>
  (form.screens[place]?.questions ?? []).flatMap((question) => question.ticks.map((option) => input(question, option)))

const metric = async (devtools: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

type Opened = { readonly page: Page; readonly devtools: CDPSession; readonly close: () => Promise<void> }
const openSlowly = async (browser: Browser, cpu: number, network: boolean): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    locale: 'nl-NL',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await devtools.send('Network.enable')
  if (network) await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, devtools, close: () => context.close() }
}
/** What the page reports next under a name; a page that never does must not hold up the rest. */
const reports = async <Report>(page: Page, name: string): Promise<() => Promise<Report>> => {
  let heard: ((report: Report) => void) | undefined
  await page.exposeFunction(name, (report: Report) => heard?.(report))
  return () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${page.url()} did not report ${name}`)), 120_000)
      heard = (report) => {
        clearTimeout(late)
        resolve(report)
      }
    })
}

const loading = async (browser: Browser, subject: Subject): Promise<Figures> => {
  const { page, devtools, close } = await openSlowly(browser, 4, true)
  let bytes = 0
  let requests = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  const plan = { ticks: ticks(subject, 0), button: subject.next, second: firstInput(subject, 1) }
  const first = await reports<{ tickable: number; next: number }>(page, 'benchFirst')
  await page.addInitScript(`globalThis.benchPlan = ${JSON.stringify(plan)}`)
  await page.addInitScript({ path: watch })
  const seen = first()
  await page.goto(subject.url, { waitUntil: 'commit' })
  const { tickable, next } = await seen
  const until = { bytes, requests }
  const busy = await metric(devtools, 'TaskDuration')
  await close()
  return {
    'first question tickable, ms': tickable,
    'first Next working, ms': next,
    'transfer until then, kB': until.bytes / 1000,
    'requests until then': until.requests,
    'main thread busy until then, ms': busy * 1000,
  }
}

/** Answers every screen; the milliseconds from each press on Next to the next question painted. */
const walk = async (page: Page, subject: Subject): Promise<readonly number[]> => {
  const waits: number[] = []
  const painted = await reports<number>(page, 'benchPainted')
  await page.addInitScript({ path: watch })
  await page.goto(subject.url, { waitUntil: 'networkidle' })
  await page.locator(firstInput(subject, 0)).waitFor({ state: 'attached' })
  for (let place = 0; place + 1 < form.screens.length; place += 1) {
    await page.waitForFunction('globalThis.bench !== undefined && document.readyState === "complete"')
    await page.evaluate(`bench.tick(${JSON.stringify(ticks(subject, place))})`)
    const aim = JSON.stringify([subject.next, firstInput(subject, place + 1)])
    const { x, y } = (await page.evaluate(`bench.aim(...${aim})`)) as { x: number; y: number } // watch.js says so
    await page.waitForTimeout(300)
    const wait = painted()
    await page.mouse.click(x, y)
    waits.push(await wait)
  }
  return waits
}

const walking = async (browser: Browser, subject: Subject, cpu: number): Promise<Figures> => {
  const { page, devtools, close } = await openSlowly(browser, cpu, false)
  const waits = (await walk(page, subject)).toSorted((one, other) => one - other)
  if (process.env['BENCH_WAITS']) console.log(subject.name, cpu, waits.map(Math.round).join(' '))
  await devtools.send('HeapProfiler.collectGarbage')
  const heap = await metric(devtools, 'JSHeapUsedSize')
  await close()
  const part = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN
  return {
    [`waiting per question at ${cpu}x, median, ms`]: part(0.5),
    [`waiting per question at ${cpu}x, p95, ms`]: part(0.95),
    ...(cpu === 4 && { 'heap after the walk, MB': heap / 1e6 }),
  }
}

const subjects = await openSubjects(only)
const { executablePath, args } = await findChromium()
const browser = await chromium.launch({ executablePath, args })
const measured = new Map<Subject, Figures[]>(subjects.map((subject) => [subject, []]))
for (let round = 0; round < rounds; round += 1)
  for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
    const first = await loading(browser, subject)
    const figures = { ...first, ...(await walking(browser, subject, 4)), ...(await walking(browser, subject, 20)) }
    measured.get(subject)?.push(figures)
  }
await browser.close()
for (const { close } of subjects) await close()
console.log(
  `${form.screens.length} screens, the same in every form. Slow 4G and 4x CPU slowdown until the first Next, then no network slowdown.`,
)
console.log(
  `Medians of ${rounds} interleaved runs, smallest and largest in brackets; conditions and advice are in the guide only.`,
)
const columns = [...measured].map(([{ name, isFramework }, runs]) => ({ name, isFramework, runs }))
console.log(table(columns))
console.log(aims(columns))
