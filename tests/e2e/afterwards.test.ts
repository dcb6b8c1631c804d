import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, sidewaysScroll, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext

afterEach(async () => {
  await context.close()
})

const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) })
/** Somebody with an advice of that moment. */
const advised = async (options = phone, language = 'nl', on = '2026-11-24T09:00:00') => {
  context = await app.newContext(options)
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(on))
  await page.goto(`${app.url}/${language}/`)
  await page.evaluate((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
  await page.goto(`${app.url}/${language}/guide/review`)
  await page.locator('.btn').first().waitFor()
  await page.getByRole('button', { name: /Ja, geef mijn advies|Yes, give my advice/ }).click()
  await page.waitForURL('**/guide/advice')
  return page
}
const go = async (page: Page, path: string) => {
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
}
const pick = async (page: Page, ids: readonly string[]) => {
  for (const id of ids) await page.locator('label', { has: page.locator(`[id="${id}"]`) }).click()
}
const next = (page: Page) => page.locator('form.q:visible button[type=submit]').click()

test('after two weeks without gain: the check-in asks signs first, and advises a physiotherapist with the reason', async () => {
  const page = await advised()
  await page.clock.setFixedTime(new Date('2026-12-01T18:00:00'))
  await go(page, '/nl/plan')
  await page.getByText('Het is tijd voor je terugblik: week 1.').waitFor()
  await page.clock.setFixedTime(new Date('2026-12-08T18:00:00'))
  await go(page, '/nl/plan')
  await page.getByText('Je sloeg twee keer over. Dat mag.').waitFor()
  await page.getByRole('link', { name: 'Ja, nu' }).click()
  await page.getByRole('heading', { level: 2, name: 'Heb je sinds de vorige keer een van deze?' }).waitFor()
  await next(page)
  await page.getByRole('alert').waitFor()
  await pick(page, ['fuNewSigns-none', 'fuPain-4', 'fuChange-same'])
  expect(await axeFindings(page)).toEqual([])
  await next(page)
  await pick(page, ['fuSideEffects-none', 'fuDone-mostDays'])
  await next(page)
  await page.getByText('Je hebt 2 weken geoefend en het gaat nog niet beter.').waitFor()
  expect(await page.locator('.level-physio').count()).toBe(1)
  expect(await axeFindings(page)).toEqual([])
})

test('a new sign in a check-in is urgent at once, and every exercise is off until the signs are asked again', async () => {
  const page = await advised()
  await go(page, '/nl/checkin')
  await pick(page, ['fuNewSigns-newInjury', 'fuPain-4', 'fuChange-same', 'fuSideEffects-none'])
  await next(page)
  await page.getByRole('button', { name: 'Vragen over alarmsignalen' }).waitFor()
  await go(page, '/nl/session')
  expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0)
  await go(page, '/nl/plan/now')
  await page.getByRole('button', { name: 'Vragen over alarmsignalen' }).click()
  await page.waitForURL('**/guide/s02')
  expect(await page.locator('input:checked').count()).toBe(0)
})

test('after a new sign, changing another answer brings nothing back; only the warning signs asked anew do', async () => {
  const page = await advised()
  await go(page, '/nl/checkin')
  await pick(page, ['fuNewSigns-urgentAny', 'fuPain-4', 'fuChange-same', 'fuSideEffects-none'])
  await next(page)
  await page.locator('.level-gp-today').waitFor()
  await go(page, '/nl/guide/s07')
  await pick(page, ['painNow-3'])
  await next(page)
  await go(page, '/nl/guide/advice')
  await page
    .getByRole('button', { name: 'Ja, geef mijn advies' })
    .click({ timeout: 3000 })
    .catch(() => undefined)
  await page.waitForURL('**/guide/advice')
  await go(page, '/nl/plan')
  await page.getByRole('heading', { name: 'Dit staat nu uit' }).waitFor()
  expect(await page.getByRole('link', { name: /^Start je oefeningen/ }).count()).toBe(0)

  await page.clock.setFixedTime(new Date('2026-11-24T19:00:00'))
  await page.getByRole('button', { name: 'Vragen over alarmsignalen' }).click()
  await walkOn(page, soreNeck)
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.waitForURL('**/guide/advice')
  await go(page, '/nl/plan')
  await page.getByRole('link', { name: /^Start je oefeningen/ }).waitFor()
})

test.each([
  ['fuNewSigns-emergencyAny', 'a.call112'],
  ['fuNewSigns-urgentAny', '.level-gp-today'],
])('%s is acted on at once', async (sign, shown) => {
  const page = await advised()
  await page.clock.setFixedTime(new Date('2026-12-08T18:00:00'))
  await go(page, '/nl/checkin')
  await pick(page, [sign, 'fuPain-4', 'fuChange-same'])
  await next(page)
  await page.locator(shown).waitFor()
  expect(await page.getByText('Gaven de oefeningen').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})

test('a diary day is kept with one tap, changed, saved as a file, and read back on another device', async () => {
  const page = await advised(desk)
  await go(page, '/nl/diary')
  await page.getByRole('button', { name: 'Beter', exact: true }).click()
  await page.getByText('Bewaard.').waitFor()
  await page.locator('label', { has: page.locator('[id="diaryPain-6"]') }).click()
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.reload()
  expect(await page.locator('.diary-list').innerText()).toContain('pijn 6 van 10')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  await context.close()

  const other = await advised(phone)
  await go(other, '/nl/diary')
  await other.locator('input[type=file]').setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, -30)),
  })
  await other.getByText('Dit bestand is beschadigd of niet compleet. Je dagboek is niet veranderd.').waitFor()
  expect(await other.locator('.diary-list').count()).toBe(0)
  await other.locator('input[type=file]').setInputFiles({
    name: 'nekwijzer-diary.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await other.getByText('1 regel toegevoegd.').waitFor()
  expect(await other.locator('.diary-list').innerText()).toContain('pijn 6 van 10')
})

test('the plan prints on one page', async () => {
  const page = await advised(desk)
  await go(page, '/nl/plan')
  await page.getByRole('heading', { name: 'Herinneringen' }).waitFor()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
})

test('the calendar file is offered with the times of the person', async () => {
  const page = await advised(desk)
  await go(page, '/nl/plan')
  await page.getByLabel('Eerste keer').fill('07:30')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet in mijn agenda' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('DTSTART:20261124T073000')
  expect(text).toContain('Terugblik nekpijn: dag 3')
})

test('plan, diary, session and check-in: no findings of axe and no sideways scroll, in both languages, light and dark', async () => {
  for (const language of ['nl', 'en'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await advised({ ...phone, colorScheme, viewport: { width: 320, height: 640 } }, language)
      for (const path of ['plan', 'diary', 'session', 'session/heat', 'checkin', 'plan/now']) {
        await go(page, `/${language}/${path}`)
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
      }
      await context.close()
    }
  context = await app.newContext(phone)
  const stranger = await context.newPage()
  for (const path of ['plan', 'session', 'checkin', 'diary']) {
    await go(stranger, `/nl/${path}`)
    expect(await axeFindings(stranger)).toEqual([])
  }
})
