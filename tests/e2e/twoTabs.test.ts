import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import { appOfFile } from './appOfFile.ts'
import { answerScreen, desk, pressNext, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext

beforeEach(async () => {
  context = await app.newContext(desk)
})
afterEach(async () => {
  await context.close()
})

const open = async (path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
  return page
}
/** A tab in which the advice was just kept. */
const kept = async (): Promise<Page> => {
  const page = await open('/nl/')
  const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) })
  await page.evaluate((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
  await page.goto(`${app.url}/nl/guide/review`)
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar het' }).click()
  await page.getByText('Je advies, plan en dagboek staan op dit apparaat.').waitFor()
  return page
}
const tick = (page: Page, id: string) => page.locator('label', { has: page.locator(`[id="${id}"]`) }).click()
const feel = async (page: Page, feeling: string) => {
  await page.getByRole('button', { name: feeling, exact: true }).click()
  await page.getByText('Bewaard.').waitFor()
}
const onDay = async (page: Page, day: string) => {
  await page.locator('.field.inline input[type=date]').fill(day)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor()
}
const listOf = (page: Page) => page.locator('.diary-list li').allInnerTexts()
const told = 'is veranderd in een ander tabblad'

test('two tabs with questions: the answers of one never come into the other', async () => {
  const [one, other] = [await open('/nl/guide/s01'), await open('/nl/guide/s01')]
  await answerScreen(one, { country: 'NL', ageBand: '16to49' })
  await answerScreen(other, { country: 'DK', ageBand: '50to64' })
  await pressNext(one)
  await pressNext(other)
  for (const [page, country] of [
    [one, 'NL'],
    [other, 'DK'],
  ] as const) {
    await page.goto(`${app.url}/nl/guide/s01`)
    await expect.poll(() => page.locator(`[id="country-${country}"]`).isChecked()).toBe(true)
    expect(await page.locator('[id^="country-"]:checked').count()).toBe(1)
  }
})
test('days written in two tabs by turns are all there, in both and after a reload', async () => {
  await (await kept()).close()
  const [one, other] = [await open('/nl/diary'), await open('/nl/diary')]
  await onDay(one, '2026-10-01')
  await onDay(other, '2026-10-02')
  await feel(one, 'Beter')
  await feel(other, 'Slechter')
  await onDay(one, '2026-10-03')
  await feel(one, 'Hetzelfde')
  for (const page of [one, other]) await expect.poll(() => listOf(page)).toHaveLength(3)
  await one.reload()
  await expect.poll(() => listOf(one)).toHaveLength(3)
})
test('days written in two tabs at the very same moment are all there', async () => {
  await (await kept()).close()
  const pages = [await open('/nl/diary'), await open('/nl/diary')] as const
  for (let turn = 1; turn <= 5; turn += 1) {
    await Promise.all(pages.map((page, nth) => onDay(page, `2026-10-${String(turn * 2 + nth).padStart(2, '0')}`)))
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Beter', exact: true }).click()))
  }
  for (const page of pages) await expect.poll(() => listOf(page)).toHaveLength(10)
  const later = await open('/nl/diary')
  await expect.poll(() => listOf(later)).toHaveLength(10)
})
test('two tabs that write about the same day give one entry with what both wrote; what was removed stays away', async () => {
  await (await kept()).close()
  const [one, other] = [await open('/nl/diary'), await open('/nl/diary')]
  await feel(one, 'Beter')
  await expect.poll(async () => (await listOf(other)).join()).toContain('Beter')
  await tick(other, 'diaryPain-6')
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect.poll(async () => (await listOf(one)).join()).toContain('pijn 6 van 10')
  expect(await listOf(one)).toHaveLength(1)
  expect((await listOf(one)).join()).toContain('Beter')
  await other.locator('.diary-list button').last().click()
  await other.getByRole('dialog').getByRole('button').first().click()
  await expect.poll(() => listOf(one)).toEqual([])
  await onDay(one, '2026-10-03')
  await feel(one, 'Hetzelfde')
  await expect.poll(() => listOf(other)).toHaveLength(1)
})
test('a plan that is changed in one tab: the other tab is told, and a choice of each is kept', async () => {
  await (await kept()).close()
  const [one, other] = [await open('/nl/plan'), await open('/nl/plan')]
  await tick(one, 'time-min15')
  await other.getByText(told).waitFor()
  await expect.poll(() => other.locator('[id="time-min15"]').isChecked()).toBe(true)
  await other.getByLabel('Noem een activiteit').fill('Fietsen')
  await tick(other, 'activityScore-4')
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await other.getByText('Bewaard.').waitFor()
  await one.getByText(told).waitFor()
  const later = await open('/nl/plan')
  await expect.poll(() => later.locator('[id="time-min15"]').isChecked()).toBe(true)
  expect(await later.getByLabel('Noem een activiteit').inputValue()).toBe('Fietsen')
})
test('a new advice in one tab: the other is told, and shows it after loading again', async () => {
  await kept()
  const [one, other] = [await open('/nl/guide/s07'), await open('/nl/plan')]
  await walkOn(one, { ...soreNeck, painNow: 5 })
  await one.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await one.waitForURL('**/guide/advice')
  await other.getByText(told).waitFor()
  await other.getByRole('button', { name: 'Laad opnieuw' }).click()
  await other.getByText(told).waitFor({ state: 'detached' })
  await other.goto(`${app.url}/nl/guide/s07`)
  await expect.poll(() => other.locator('[id="painNow-5"]').isChecked()).toBe(true)
})
test('a no in one tab holds for the other: nothing comes back on the device', async () => {
  await (await kept()).close()
  const [one, other] = [await open('/nl/settings'), await open('/nl/diary')]
  await feel(other, 'Beter')
  await one.locator('section[aria-labelledby=keeping] .row button').first().click()
  await other.locator('p.muted', { hasText: 'zolang dit tabblad open is' }).waitFor()
  await feel(other, 'Slechter')
  await one.close()
  await other.close()
  const later = await open('/nl/diary')
  expect(await later.locator('.diary-list li').count()).toBe(0)
})
test('"erase everything" in one tab: the other is told, and writes nothing of it back', async () => {
  await (await kept()).close()
  const other = await open('/nl/diary')
  await feel(other, 'Beter')
  const one = await open('/nl/about')
  await one.getByRole('button', { name: 'Alles wissen' }).click()
  await one.getByRole('button', { name: 'Ja, wis alles' }).click()
  await one.getByText('Alles is gewist.').waitFor()
  await other.getByText('In een ander tabblad is alles gewist.').waitFor()
  await expect.poll(() => listOf(other)).toEqual([])
  await feel(other, 'Slechter')
  await other.close()
  const later = await open('/nl/diary')
  expect(await later.locator('.diary-list li').count()).toBe(0)
})
