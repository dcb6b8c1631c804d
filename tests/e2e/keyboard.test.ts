import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../src/i18n/languages.ts'
import { screensToWalk } from '../../src/guide/walk.ts'
import { makeKey } from '../../src/share/keys.ts'
import { writeLink } from '../../src/share/link.ts'
import { openReply } from '../../src/share/seal.ts'
import { appOfFile } from './appOfFile.ts'
import { begins, inWords } from './inWords.ts'
import { desk, soreNeck, walkOn } from './person.ts'
import { tabTo } from './practice.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const advised = async (language: Language): Promise<Page> => {
  context = await app.newContext(desk)
  await context.addInitScript(
    (visit) => {
      if (sessionStorage.getItem('nekwijzer-visit') === null) sessionStorage.setItem('nekwijzer-visit', visit)
    },
    JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) }),
  )
  const page = await context.newPage()
  await page.goto(`${app.url}/${language}/guide/review`)
  await page.locator('main h1').waitFor()
  return page
}
const focusOn = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '')
/** Presses Tab until the link or button with these words has the focus, then Enter. */
const enter = async (page: Page, words: string): Promise<void> => {
  const wanted = begins(words)
  const offered = () => page.locator('a:visible, button:visible').allTextContents()
  await expect.poll(async () => (await offered()).some((each) => wanted.test(each.trim()))).toBe(true)
  for (let press = 0; press < 120; press += 1) {
    const here = await page.evaluate(
      () => document.activeElement?.matches('a, button') && document.activeElement.textContent,
    )
    if (typeof here === 'string' && wanted.test(here.trim())) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to "${words}"`)
}
/** Chooses a radio button with the arrows, or ticks with the space bar. */
const choose = async (page: Page, id: string): Promise<void> => {
  const input = page.locator(`[id="${id}"]`)
  await input.waitFor()
  if ((await input.getAttribute('type')) === 'checkbox') {
    await tabTo(page, `[id="${id}"]`)
    await page.keyboard.press('Space')
  } else {
    await tabTo(page, `[name="${(await input.getAttribute('name')) ?? ''}"]`)
    await page.keyboard.press('Space')
    for (let press = 0; press < 12 && !(await input.isChecked()); press += 1) await page.keyboard.press('ArrowDown')
  }
  expect(await input.isChecked()).toBe(true)
}
const phase = (page: Page) => page.locator('.player').getAttribute('data-phase')

describe.each(['nl', 'sv'] as const)('by keyboard alone, in %s', (language) => {
  const say = inWords(language)

  test('from the advice to the plan, through a session, to the diary and a check-in', async () => {
    const page = await advised(language)
    await enter(page, say('ui:review.confirm'))
    await page.waitForURL('**/guide/advice')
    await expect.poll(() => focusOn(page)).toBe('H1')
    await enter(page, say('advice:page.toPlan'))
    await page.waitForURL('**/plan')
    await enter(page, say('followup:plan.start_other'))
    await page.waitForURL('**/session')
    await enter(page, say('session:ready.start'))
    await page.locator('.player').waitFor()
    await expect.poll(() => focusOn(page)).toBe('H1')
    await page.keyboard.press('Space')
    await expect.poll(() => phase(page)).toBe('paused')
    await tabTo(page, '.player-controls .big')
    await page.keyboard.press('Enter')
    await expect.poll(() => phase(page)).not.toBe('paused')
    for (let press = 0; press < 400 && (await page.locator('.player').count()) > 0; press += 1)
      await page.keyboard.press('ArrowRight')
    await page.locator('h1', { hasText: say('session:done.title') }).waitFor()
    await expect.poll(() => focusOn(page)).toBe('H1')
    await choose(page, 'pain-3')
    await enter(page, say('session:done.save'))
    await page.getByText(say('session:done.saved'), { exact: true }).waitFor()
    await enter(page, say('session:done.diary'))
    await page.waitForURL('**/diary')
    await enter(page, say('diary:form.feelings.better'))
    await page.locator('.diary-list', { hasText: say('diary:form.feelings.better') }).waitFor()
    expect(await focusOn(page)).toBe('BUTTON')
    await page.goto(`${app.url}/${language}/checkin`)
    for (const id of ['fuNewSigns-none', 'fuPain-3', 'fuChange-bitBetter', 'fuSideEffects-none']) await choose(page, id)
    await tabTo(page, 'form.q button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/plan/now')
    await expect.poll(() => focusOn(page)).toBe('H1')
  })

  test('a patient opens the link of a practice, leaves a part out and seals the reply', async () => {
    const { key } = await makeKey('2026-11-25T09:00:00.000Z')
    const link = await writeLink({
      practice: 'Voorbeeld 1',
      language,
      country: 'NL',
      parts: { questions: true, programme: false, checkIns: false },
      programme: [],
      key: key.publicKey,
    })
    context = await app.newContext({ ...desk, permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(`${app.url}/${language}/i#${link}`)
    await page.locator('.invitation').waitFor()
    await enter(page, say('share:open.questions'))
    await page.waitForURL('**/guide/s01')
    await walkOn(page, soreNeck, 'keyboard')
    await enter(page, say('ui:review.confirm'))
    await page.waitForURL('**/guide/advice')
    await enter(page, say('advice:page.summaryPractice'))
    await page.locator('.sheet').waitFor()
    await tabTo(page, '[value="mood"]')
    await page.keyboard.press('Space')
    await tabTo(page, 'main textarea')
    await page.keyboard.type('3 x 2?')
    await enter(page, say('share:send.seal'))
    await page.getByRole('heading', { name: say('share:send.readyTitle') }).waitFor()
    await expect.poll(() => focusOn(page)).toBe('H2')
    await enter(page, say('share:send.copy'))
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/r#')
    const address = await page.evaluate(() => navigator.clipboard.readText())
    const reply = await openReply(new URL(address).hash.slice(1), [key])
    expect(reply.question).toBe('3 x 2?')
    expect(reply.leftOut).toEqual(['mood'])
  })
})
