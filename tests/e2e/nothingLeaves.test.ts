import type { IncomingMessage } from 'node:http'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { questions } from '../../src/guide/questions/screens.ts'
import type { Invitation } from '../../src/share/invitation.ts'
import { makeKey } from '../../src/share/keys.ts'
import { writeLink } from '../../src/share/link.ts'
import { appOfFile } from './appOfFile.ts'
import { desk, phone, soreNeck, walkOn } from './person.ts'

type Heard = { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }
const heard: Heard[] = []
const app = appOfFile(({ method = '', url = '', headers }) => heard.push({ method, url, headers }))

const invitation: Invitation = {
  practice: 'Praktijk Zwanenburg',
  message: 'Rustig aan, Janneke.',
  language: 'nl',
  country: 'NL',
  parts: { questions: true, programme: false, checkIns: true },
  programme: [],
}
/** Words of this person and this practice, and of the advice they get. */
const personal = /zwanenburg|janneke|tennissen|wervel|kunt zelf aan de slag|112/i
const optionIds = questions.flatMap((question) => ('options' in question ? question.options : []))

/** Opens an address in the running app, as its own links do. */
const go = async (page: Page, path: string) => {
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** What Chromium itself remarks when a screen is laid out ahead. */
const remark = 'Rendering was performed in a subtree hidden by content-visibility.'
/** Everything that could be seen of somebody from outside: addresses, titles, the console. */
const watch = async (context: BrowserContext) => {
  const seen = { addresses: [] as string[], titles: [] as string[], console: [] as string[], requests: [] as string[] }
  await context.exposeBinding('titleIs', (_, title: string) => seen.titles.push(title))
  await context.addInitScript(() => {
    const { titleIs } = globalThis as unknown as { titleIs: (title: string) => void }
    const tell = () => titleIs(document.title)
    new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true })
  })
  context.on('request', (request) => seen.requests.push(request.url()))
  context.on('console', (message) => {
    if (message.text() !== remark) seen.console.push(message.text())
  })
  context.on('page', (page) =>
    page.on('framenavigated', (frame) => seen.addresses.push(frame.url().split('#')[0] ?? '')),
  )
  return seen
}

test('a whole visit tells no other site anything, and its own host nothing about the person', async () => {
  const { key } = await makeKey('2026-11-25T09:00:00.000Z')
  const link = await writeLink({ ...invitation, key: key.publicKey })
  const context = await app.newContext(phone)
  const seen = await watch(context)
  const page = await context.newPage()
  await go(page, `/nl/i#${link}`)
  await page.getByText('Praktijk Zwanenburg').first().waitFor()
  await kept(page)
  await press(page, 'Beantwoord de vragen')
  await page.waitForURL('**/guide/s01')
  await page.waitForLoadState('networkidle')

  const before = { host: heard.length, page: seen.requests.length }
  await walkOn(page, soreNeck, 'touch')
  expect(heard.slice(before.host)).toEqual([])
  expect(seen.requests.slice(before.page)).toEqual([])
  await press(page, 'Ja, geef mijn advies')
  await page.waitForURL('**/guide/advice')
  await page.locator('h1', { hasText: 'Je kunt zelf aan de slag' }).waitFor()
  expect(heard.slice(before.host)).toEqual([])

  await page.getByRole('link', { name: 'Stuur je antwoorden naar je praktijk' }).click()
  await page.getByLabel(/Je eigen vraag/).fill('Mag ik tennissen?')
  await press(page, 'Doe de samenvatting op slot')
  await page.getByRole('heading', { name: 'Klaar om te versturen' }).waitFor()
  for (const path of ['plan', 'session', 'checkin', 'diary', 'learn', 'learn/risks', 'care/M-HEAT', 'muscles', 'rules'])
    await go(page, `/nl/${path}`)
  for (const path of ['about', 'guide/emergency', 'guide/urgent', 'r', 'physio', 'physio/keys', 'physio/replies'])
    await go(page, `/nl/${path}`)
  await page.locator('h1:visible').waitFor()

  expect(seen.requests.filter((url) => !url.startsWith(app.url) && !url.startsWith('blob:'))).toEqual([])
  expect(seen.console).toEqual([])
  const addresses = [...seen.addresses, ...seen.requests, ...heard.map(({ url }) => url)]
  expect(addresses.filter((url) => personal.test(url) || url.includes('?'))).toEqual([])
  const words = addresses.flatMap((url) => new URL(url, app.url).pathname.split('/'))
  // a page for physiotherapists has the name of an option, too
  expect(words.filter((word) => word !== 'physio' && optionIds.includes(word))).toEqual([])
  expect(seen.titles.length).toBeGreaterThan(20)
  expect(seen.titles.filter((title) => personal.test(title))).toEqual([])
  expect(heard.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(heard.filter(({ headers }) => headers.cookie ?? headers['content-length'])).toEqual([])
  // the browser itself says "sw.js" when it looks for a newer sw.js
  const from = heard.map(({ headers }) => headers.referer).filter((each) => each !== undefined)
  expect(from.filter((each) => each !== `${app.url}/sw.js`)).toEqual([])
  await context.close()
})

test('a page can connect to nothing, run no text as code, and a journey notices what was stopped', async () => {
  const context = await app.newContext(desk)
  const page = await context.newPage()
  await go(page, '/nl/')
  const tried = await page.evaluate(async () => {
    const outcome = (attempt: () => unknown) =>
      Promise.resolve()
        .then(attempt)
        .then(
          () => 'possible',
          () => 'stopped',
        )
    const byTag = (make: () => HTMLElement) =>
      new Promise<string>((resolve) => {
        const element = make()
        element.addEventListener('load', () => resolve('possible'))
        element.addEventListener('error', () => resolve('stopped'))
        document.body.append(element)
      })
    return {
      otherSite: await outcome(() => fetch('https://example.org/')),
      ownHost: await outcome(() => fetch('/nl/')),
      beacon: await outcome(() => {
        document.body.innerHTML = '<img src="/icon.svg">'
      }),
      picture: await byTag(() => Object.assign(document.createElement('img'), { src: 'https://example.org/a.png' })),
      worker: await outcome(() => new Worker('/sw.js')),
      code: await outcome(() => new Function('return 1')), // oxlint-disable-line no-implied-eval, no-new-func -- it must fail
      policy: await outcome(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes // not in the DOM types yet
          .createPolicy('mine', {}),
      ),
    }
  })
  expect(new Set(Object.values(tried))).toEqual(new Set(['stopped']))
  expect(await page.locator('link[rel=preconnect], link[rel=dns-prefetch]').count()).toBe(0)
  await expect(context.close()).rejects.toThrow('stopped by the policy')
})

test('a file that was changed on the way is refused', async () => {
  const html = await (await fetch(`${app.url}/nl/guide/s01`)).text()
  const named = html.match(/<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>/g) ?? []
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((tag) => !/ integrity="sha256-.{44}"/.test(tag))).toEqual([])
  const changed = await app.newContext({ ...desk, serviceWorkers: 'block' })
  const other = await changed.newPage()
  await other.route('**/assets/libraries-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()};document.title='changed'` })
  })
  await other.goto(`${app.url}/nl/`)
  await other.waitForLoadState('networkidle')
  expect(await other.title()).not.toBe('changed')
  await expect(changed.close()).rejects.toThrow('integrity')
})
