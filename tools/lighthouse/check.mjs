// Lighthouse on the build as a host serves it. Speed is told and not asked for: it depends on the machine.
import lighthouse from 'lighthouse'
import puppeteer from 'puppeteer-core'
import { examples } from '../../src/guide/examples.ts'
import { screensToWalk } from '../../src/guide/walk.ts'
import { findChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'

const mustBe100 = ['accessibility', 'best-practices', 'seo']
// Lighthouse fetches robots.txt from within a page, and our pages may connect to nothing: it is asked for apart
const apart = 'robots-txt'
const answers = examples.sore
const visit = JSON.stringify({ version: 1, answers, passed: screensToWalk(answers) })
const pages = [
  { path: '' },
  { path: 'guide/s01' },
  { path: 'learn/risks' },
  // personal, so the page asks search engines to stay away: "is-crawlable" would ask for the opposite
  { path: 'guide/advice', stored: { 'nekwijzer-visit': visit }, leftOut: ['is-crawlable'] },
]

const shortfalls = (report, category) =>
  report.categories[category].auditRefs
    .map(({ id, weight }) => ({ weight, ...report.audits[id] }))
    .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
    .flatMap(({ id, title, details }) => [
      `    ${id}: ${title}`,
      ...(details?.items ?? []).map((item) => `      ${item.node?.snippet ?? JSON.stringify(item).slice(0, 200)}`),
    ])

const audit = async (browser, url, { stored = {}, leftOut = [] }) => {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.evaluateOnNewDocument((items) => {
    for (const [key, text] of Object.entries(items)) sessionStorage.setItem(key, text)
  }, stored)
  const onlyCategories = ['performance', ...mustBe100]
  const skipAudits = [apart, ...leftOut]
  const { lhr } = await lighthouse(url, { onlyCategories, skipAudits, logLevel: 'error' }, undefined, page)
  await context.close()
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  // a page that sends the person elsewhere is not the page that was asked for
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`)
  return lhr
}

const robotsProblem = async (browser, url) => {
  const page = await browser.newPage()
  await page.setBypassCSP(true)
  const { lhr } = await lighthouse(url, { onlyAudits: [apart], logLevel: 'error' }, undefined, page)
  await page.close()
  const { score, title, explanation = '' } = lhr.audits[apart]
  return score === 1 ? undefined : `${title} ${explanation}`
}

const { executablePath, args } = await findChromium()
const browser = await puppeteer.launch({ executablePath, args })
const site = await serve('dist')
let below = 0
for (const language of ['nl', 'sv'])
  for (const page of pages) {
    const report = await audit(browser, `${site.url}/${language}/${page.path}`, page)
    const points = Object.entries(report.categories).map(([id, { score }]) => `${id} ${Math.round(score * 100)}`)
    console.log(`/${language}/${page.path}: ${points.join(', ')}`)
    for (const category of mustBe100.filter((id) => report.categories[id].score < 1)) {
      below += 1
      console.log([`  ${category} is below 100:`, ...shortfalls(report, category)].join('\n'))
    }
  }
const robots = await robotsProblem(browser, `${site.url}/nl/`)
if (robots !== undefined) console.log(`/robots.txt: ${robots}`)
await browser.close()
site.close()
if (below > 0 || robots !== undefined) process.exitCode = 1
