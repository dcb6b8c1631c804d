import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeLink } from '../../src/share/link.ts'
import { serve } from '../../tools/serve.mjs'
import { appOfFile } from './appOfFile.ts'
import { begins, inWords } from './inWords.ts'
import { answerScreen, desk, phone, pressNext, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let folder: string
let site: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
let errors: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nekwijzer-site-'))
  await cp('dist', folder, { recursive: true })
  site = await serve(folder)
})
afterEach(async () => {
  await context.close()
  site.close()
  await rm(folder, { recursive: true })
})

const newPage = async (): Promise<Page> => {
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  return page
}
/** The first visit, until everything is on the device. */
const firstVisit = async (options = phone, path = '/nl/'): Promise<Page> => {
  errors = []
  context = await app.newContext(options)
  const page = await newPage()
  await page.goto(site.url + path)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return page
}
const cutTheNetwork = async () => {
  await context.setOffline(true)
  site.close()
}
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

describe.each(['nl', 'sv'] as const)('in %s', (language) => {
  const say = inWords(language)
  const place = (path: string) => `${site.url}/${language}/${path}`
  const button = (page: Page, key: string) => page.getByRole('button', { name: say(key), exact: true })
  const link = (page: Page, key: string) => page.getByRole('link', { name: begins(say(key)) }).first()
  const heading = (page: Page, key: string) => page.locator('h1', { hasText: say(key) })

  test('after one visit the whole way works without a network: questions, advice, plan, session, diary', async () => {
    const first = await firstVisit(phone, `/${language}/`)
    await first.close()
    await cutTheNetwork()
    const page = await newPage()
    await page.clock.install()
    await page.goto(place(''))
    await link(page, 'start:button').tap()
    await page.waitForURL('**/guide/s01')
    expect(await walkOn(page, soreNeck, 'touch')).toHaveLength(18)
    await button(page, 'ui:review.confirm').tap()
    await heading(page, 'advice:levels.SELF_CARE.title').waitFor()
    await button(page, 'advice:page.keep.yes').tap()
    await link(page, 'advice:page.toPlan').tap()
    await link(page, 'followup:plan.start_other').tap()
    await button(page, 'session:ready.start').tap()
    await page.locator('.player').waitFor()
    for (let minute = 0; minute < 15 && (await page.locator('.player').count()) > 0; minute += 1)
      await page.clock.runFor(60_000)
    await heading(page, 'session:done.title').waitFor()
    await page.goto(place('diary'))
    await button(page, 'diary:form.feelings.better').tap()
    await page.getByText(say('diary:form.saved'), { exact: true }).waitFor()
    await page.reload()
    const kept = page.locator('.diary-list')
    await kept.getByText(begins(say('diary:list.session'))).waitFor()
    await kept.getByText(say('diary:form.feelings.better'), { exact: true }).waitFor()
    for (const [path, title] of [
      ['plan', 'followup:plan.title'],
      ['care/M-HEAT', 'care:modules.M-HEAT.name'],
      ['learn/risks', 'learn:pages.risks.question'],
      ['rules', 'learn:rules.title'],
      ['', 'start:title'],
    ] as const) {
      await page.goto(place(path))
      await heading(page, title).waitFor()
    }
    expect(errors).toEqual([])
  }, 240_000)

  test('a link of a practice opens without a network, and leads to the questions', async () => {
    const text = await writeLink({
      practice: 'Voorbeeld 1',
      message: 'Tot maandag.',
      language,
      country: language === 'nl' ? 'NL' : 'SE',
      parts: { questions: true, programme: true, checkIns: true },
      programme: [{ exercise: 'MB-01', hold: 2, reps: 5, sets: 1, perDay: 3, daysPerWeek: 7 }],
    })
    const first = await firstVisit(phone, `/${language}/`)
    await first.close()
    await cutTheNetwork()
    const page = await newPage()
    await page.goto(place(`i#${text}`))
    await page.locator('.invitation', { hasText: 'Voorbeeld 1' }).waitFor()
    expect(await page.locator('.invitation-message').innerText()).toBe('Tot maandag.')
    await button(page, 'share:open.questions').tap()
    await page.waitForURL('**/guide/s01')
    await page.locator('form.q:visible fieldset input').first().waitFor()
    expect(errors).toEqual([])
  })
})

test('without a network a warning sign still leads to the emergency number', async () => {
  const page = await firstVisit()
  await cutTheNetwork()
  await page.goto(`${site.url}/nl/guide/s01`)
  await answerScreen(page, { ...soreNeck, country: 'UK' }, 'touch')
  await pressNext(page, 'touch')
  await answerScreen(page, { emergencySigns: ['strokeSigns'] }, 'touch')
  await pressNext(page, 'touch')
  await page.locator('a.call112[href="tel:999"]').waitFor()
})

test('a link, the bare address and an unknown address open without a network', async () => {
  const page = await firstVisit()
  await cutTheNetwork()
  await page.goto(`${site.url}/nl/i#1.unreadable`)
  await page.locator('h1:visible').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('Deze pagina bestaat niet')
  await page.goto(`${site.url}/`)
  await page.waitForURL('**/nl/')
  await page.goto(`${site.url}/nl/nergens`)
  await page.locator('h1', { hasText: 'Deze pagina bestaat niet' }).waitFor()
})

test.each(['/sv', '/sv/', '/sv/guide/s01', '/sv/settings?a#b'])(
  'without a network %s opens in the language that is kept',
  async (path) => {
    const page = await firstVisit()
    await cutTheNetwork()
    await page.goto(site.url + path)
    await page.locator('html[lang="nl"] h1:visible').first().waitFor()
    expect(page.url().replace(/\/$/, '')).toBe(`${site.url}${path.replace('sv', 'nl').replace(/\/$/, '')}`)
  },
)

describe('what is kept on the device', () => {
  test('is everything but the words of other languages; those come with the switch of language', async () => {
    const page = await firstVisit(desk)
    const built = (await readdir('dist/assets', { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `/${join(entry.parentPath, entry.name).slice('dist/'.length)}`)
    const kept = await keptFiles(page)
    expect(built.filter((file) => !kept.includes(file) && !/\/words\/(?!nl\/)/.test(file))).toEqual([])
    expect(kept.filter((file) => /^\/en\/|\/words\/en\//.test(file))).toEqual([])
    for (const file of [
      '/nl/index.html',
      '/nl/guide/s01/index.html',
      '/nl/app.html',
      '/nl/app.webmanifest',
      '/icon.svg',
    ])
      expect(kept).toContain(file)
    await page.getByRole('button', { name: /Andere taal kiezen/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
    await page.waitForURL('**/en/')
    await expect.poll(async () => (await keptFiles(page)).includes('/en/index.html'), { timeout: 30_000 }).toBe(true)
    await cutTheNetwork()
    await page.goto(`${site.url}/en/learn/risks`)
    await page.locator('html[lang=en] h1').waitFor()
  })
  test('stands in the app as installed: name, icons, start and shortcuts lead to files that are there', async () => {
    const page = await firstVisit(desk)
    const manifest = JSON.parse(await readFile('dist/nl/app.webmanifest', 'utf8')) as {
      readonly start_url: string
      readonly icons: readonly { readonly src: string }[]
      readonly shortcuts: readonly { readonly url: string }[]
    }
    const addresses = [
      manifest.start_url,
      ...manifest.icons.map(({ src }) => src),
      ...manifest.shortcuts.map(({ url }) => url),
    ]
    // asked from outside: a page may connect to nothing
    const statuses = await Promise.all(
      addresses.map(async (url) => [url, (await page.request.get(new URL(url, page.url()).href)).status()] as const),
    )
    expect(statuses).toEqual(addresses.map((url) => [url, 200]))
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe('/nl/app.webmanifest')
  })
})

describe('a new version of the site', () => {
  const renew = async () => {
    const worker = join(folder, 'sw.js')
    await writeFile(worker, `${await readFile(worker, 'utf8')}\n// renewed`)
  }
  const isWaiting = (page: Page) =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  test('is told quietly, never during the questions, and loaded when the person says so', async () => {
    const page = await firstVisit(desk)
    await renew()
    await page.goto(`${site.url}/nl/guide/s01`)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(true)
    await answerScreen(page, soreNeck)
    await pressNext(page)
    await page.waitForURL('**/guide/s02')
    expect(await page.getByText('Er is een nieuwe versie van deze gids.').count()).toBe(0)
    await page.getByRole('link', { name: 'Over deze gids' }).click()
    const button = page.getByRole('button', { name: 'Laad de nieuwe versie' })
    await button.waitFor()
    await page.evaluate(() => Object.assign(globalThis, { before: true }))
    await button.click()
    await page.waitForFunction(() => !('before' in globalThis))
    await expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(false)
    await page.goto(`${site.url}/nl/guide/s02`)
    expect(await page.evaluate(() => sessionStorage.getItem('nekwijzer-visit'))).toContain('"country":"NL"')
  })
})

describe('a part that does not arrive', () => {
  const blocked = async (pattern: RegExp): Promise<Page> => {
    context = await app.newContext({ ...phone, serviceWorkers: 'block' })
    await context.route(pattern, (route) => route.abort())
    const page = await newPage()
    await page.goto(`${site.url}/nl/guide/s01`)
    await page.waitForLoadState('networkidle')
    return page
  }
  const toEmergency = async (page: Page) => {
    await answerScreen(page, { ...soreNeck, country: 'UK' }, 'touch')
    await pressNext(page, 'touch')
    await answerScreen(page, { emergencySigns: ['strokeSigns'] }, 'touch')
    await pressNext(page, 'touch')
    await page.waitForURL('**/guide/emergency')
  }
  test.each([/\/EmergencyPage-/, /\/words\/nl\/advice-/])(
    '%s: the emergency number is shown all the same',
    async (pattern) => {
      const page = await blocked(pattern)
      await toEmergency(page)
      await page.getByRole('heading', { name: 'Bel nu 999' }).waitFor()
      expect(await page.getByRole('alert').locator('a[href="tel:999"]').count()).toBe(1)
      await context.unroute(pattern)
      await page.reload()
      await page.locator('a.call112[href="tel:999"]').waitFor()
    },
  )
  test('of a page after an update: says so, answers stay, and a reload brings it back', async () => {
    const page = await blocked(/\/DiaryPage-/)
    await answerScreen(page, { country: 'DK' }, 'touch')
    await page.getByRole('link', { name: 'Dagboek' }).tap()
    await page.getByRole('heading', { name: 'Dit deel is niet geladen' }).waitFor()
    await context.unroute(/\/DiaryPage-/)
    await page.getByRole('button', { name: 'Laad opnieuw' }).tap()
    await page.locator('h1', { hasText: 'Dagboek' }).waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('nekwijzer-visit'))).toContain('"country":"DK"')
  })
})
