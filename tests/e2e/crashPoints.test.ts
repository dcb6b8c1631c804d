import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import { readLink } from '../../src/share/link.ts'
import * as version1 from '../share/version1.ts'
import { appOfFile } from './appOfFile.ts'
import { comesTo, kill, restore, shownOn, tabOf, type Tab } from './killed.ts'
import { answerScreen, desk, pressNext, soreNeck } from './person.ts'

const app = appOfFile()
let context: BrowserContext
let points = 0
const losses: string[] = []

afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  console.info(`crash points: ${points}, losses: ${losses.length}`)
})

const start = async (path: string): Promise<Page> => {
  context = await app.newContext(desk)
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
  return page
}
/** Somebody with an advice that was just given. */
const advised = async (): Promise<Page> => {
  const page = await start('/nl/')
  const visit = JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) })
  await page.evaluate((stored) => sessionStorage.setItem('nekwijzer-visit', stored), visit)
  await page.goto(`${app.url}/nl/guide/review`)
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar het' }).waitFor()
  return page
}
const isShown = (page: Page, ...states: readonly string[]) =>
  comesTo(page, async () => states.includes(await shownOn(page)))

/** Kills the page, restores it, loads it once more; every time it must show what was there. Goes on in the restored page. */
const killedAt = async (point: string, page: Page): Promise<Page> => {
  points += 1
  const [shown, tab] = [await shownOn(page), await tabOf(page)]
  await kill(page)
  const restored = await restore(context, tab)
  if (!(await isShown(restored, shown))) losses.push(`${point}: ${shown}, then ${await shownOn(restored)}`)
  await restored.reload()
  if (!(await isShown(restored, shown))) losses.push(`${point}, reloaded: ${shown}, then ${await shownOn(restored)}`)
  return restored
}
/** Clicks and kills the page in the same moment: nothing that was there before may be missing afterwards. */
const killedWhile = async (point: string, page: Page, selector: string): Promise<void> => {
  points += 1
  const before = await shownOn(page)
  const tab: Tab = {
    url: page.url(),
    stored: await page.locator(selector).evaluate((target: HTMLElement) => {
      target.click()
      return Object.fromEntries(Object.entries(sessionStorage))
    }),
  }
  const after = await shownOn(page)
  await kill(page)
  const restored = await restore(context, tab)
  if (!(await isShown(restored, before, after)))
    losses.push(`while ${point}: ${before}, then ${await shownOn(restored)}`)
  await restored.close()
}

test('every answer and every screen is there again after the tab was killed at that moment', async () => {
  let page = await start('/nl/guide/s01')
  while (/\/guide\/s\w+$/.test(page.url())) {
    const here = page.url()
    await page.locator('form.q:visible fieldset input').first().waitFor() // the body map comes a moment after its heading
    for (const [question, answer] of Object.entries(soreNeck)) {
      for (const option of Array.isArray(answer) ? answer : [answer]) {
        const input = page.locator(`form.q:visible [id="${question}-${String(option)}"]`)
        if ((await input.count()) === 0 || (await input.isChecked())) continue
        const twin = await restore(context, await tabOf(page))
        await twin.locator('h1:visible').waitFor()
        await killedWhile(`answering ${question}`, twin, `[id="${question}-${String(option)}"]`)
        await answerScreen(page, { [question]: [String(option)] })
        page = await killedAt(`answered ${question}`, page)
      }
    }
    await pressNext(page)
    await page.waitForURL((url) => url.href !== here)
    await page.locator('h1:visible').waitFor()
    page = await killedAt(`next after ${here}`, page)
  }
  await page.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar het' }).waitFor()
  await killedAt('the advice', page)
  expect(losses).toEqual([])
}, 600_000)

describe('what is said to be kept is there in a new tab, killed at the moment that it was said', () => {
  const keptAfter = async (point: string, page: Page, path: string, isThere: (page: Page) => Promise<boolean>) => {
    points += 1
    await kill(page)
    const later = await context.newPage()
    await later.goto(app.url + path)
    if (!(await comesTo(later, () => isThere(later)))) losses.push(point)
    return later
  }
  const holds = (selector: string, text: string) => async (page: Page) =>
    (await page.locator(selector).allInnerTexts()).some((each) => each.includes(text))
  const agree = async (page: Page) => {
    await page.getByRole('button', { name: 'Ja, bewaar het' }).click()
    await page.getByText('Je advies, plan en dagboek staan op dit apparaat.').waitFor()
  }

  test('the yes, a choice for the plan, a day, a check-in and the link of a practice', async () => {
    let page = await advised()
    await agree(page)
    page = await keptAfter(
      'the yes',
      page,
      '/nl/',
      async (later) => (await later.getByRole('link', { name: /Ga verder|Bekijk je advies/ }).count()) > 0,
    )

    await page.goto(`${app.url}/nl/plan`)
    await page.getByLabel('Noem een activiteit').fill('Fietsen')
    await page.locator('label', { has: page.locator('[id="activityScore-4"]') }).click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Bewaard.').waitFor()
    page = await keptAfter(
      'the activity',
      page,
      '/nl/plan',
      async (later) => (await later.getByLabel('Noem een activiteit').inputValue()) === 'Fietsen',
    )
    await page.locator('label', { has: page.locator('[id="time-min15"]') }).click()
    page = await killedAt('time for the plan', page)

    await page.goto(`${app.url}/nl/diary`)
    await page.getByRole('button', { name: 'Beter', exact: true }).click()
    await page.getByText('Bewaard.').waitFor()
    page = await keptAfter('a day', page, '/nl/diary', holds('.diary-list', 'Beter'))

    await page.goto(`${app.url}/nl/checkin`)
    for (const id of ['fuNewSigns-none', 'fuPain-4', 'fuChange-same', 'fuSideEffects-none'])
      await page.locator('label', { has: page.locator(`[id="${id}"]`) }).click()
    await page.locator('form.q:visible button[type=submit]').click()
    await page.waitForURL('**/plan/now')
    await page.locator('h1:visible').waitFor()
    page = await keptAfter('a check-in', page, '/nl/diary', holds('.diary-list', 'erugblik'))

    const { practice } = await readLink(version1.link)
    await page.goto(`${app.url}/nl/i#${version1.link}`)
    await page
      .locator('.row')
      .getByRole('button', { name: /oefeningen|programma/i })
      .click()
    await page.waitForURL('**/nl/plan')
    await page.getByText(practice).first().waitFor()
    page = await keptAfter('the link of a practice', page, '/nl/plan', holds('main', practice))
    await page.goto(`${app.url}/nl/diary`)
    await page.locator('.diary-list li').nth(1).waitFor()
    expect(losses).toEqual([])
  }, 120_000)

  test('a diary that is killed while it is written holds every day that it said it kept', async () => {
    const page = await advised()
    await agree(page)
    await page.close()
    const promised: string[] = []
    for (let turn = 1; turn <= 12; turn += 1) {
      points += 1
      const on = `2026-10-${String(turn).padStart(2, '0')}`
      const writing = await context.newPage()
      await writing.goto(`${app.url}/nl/diary`)
      await writing.locator('.field.inline input[type=date]').fill(on)
      const said = await writing.getByRole('button', { name: 'Slechter', exact: true }).evaluate(
        async (button: HTMLElement, wait) => {
          button.click()
          const until = performance.now() + wait
          const isSaid = () => document.querySelector('main')?.textContent.includes('Bewaard.') === true
          while (!isSaid() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve))
          return isSaid()
        },
        turn % 2 === 0 ? 10_000 : turn, // ms: killed as soon as it says so, or before
      )
      if (said) promised.push(on)
      await kill(writing)
    }
    const later = await context.newPage()
    await later.goto(`${app.url}/nl/settings`)
    const kept = await later.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('keyval-store')
          request.onsuccess = () => {
            const diary = request.result.transaction('keyval').objectStore('keyval').get('nekwijzer-diary')
            diary.onsuccess = () => resolve(String(diary.result))
          }
        }),
    )
    for (const on of promised) if (!kept.includes(on)) losses.push(`the day ${on}`)
    expect(promised.length).toBeGreaterThanOrEqual(6)
    expect(losses).toEqual([])
  }, 120_000)
})
