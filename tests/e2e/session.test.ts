import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, soreNeck, type Hand } from './person.ts'
import { cancelled, dutchVoice, dutchVoiceElsewhere, giveVoices, said } from './voices.ts'

const app = appOfFile()
let context: BrowserContext

afterEach(async () => {
  await context.close()
})

const words = {
  nl: {
    advice: 'Ja, geef mijn advies',
    plan: 'Naar je plan en oefeningen',
    start: /^Start je oefeningen/,
    startNow: 'Start',
    goOn: 'Ga verder waar je was',
    resume: 'Verder',
    done: 'Klaar',
    wrong: 'Stop, er voelt iets niet goed',
    next: 'Verder',
  },
  en: {
    advice: 'Yes, give my advice',
    plan: 'Go to your plan and exercises',
    start: /^Start your exercises/,
    startNow: 'Start',
    goOn: 'Go on where you were',
    resume: 'Go on',
    done: 'Done',
    wrong: 'Stop, something feels wrong',
    next: 'Next',
  },
} as const
type Language = keyof typeof words

const press = async (page: Page, name: string | RegExp, hand: Hand, role: 'button' | 'link' = 'button') => {
  const target = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
  if (hand === 'keyboard') {
    await target.focus()
    await page.keyboard.press('Enter')
  } else if (hand === 'touch') await target.tap()
  else await target.click()
}

/** Somebody with an advice, on the page of their plan, with a clock that only moves when told. */
const toPlan = async (options: BrowserContextOptions, language: Language, hand: Hand) => {
  context = await app.newContext(options)
  const page = await context.newPage()
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') })
  await page.goto(`${app.url}/${language}/`)
  await page.evaluate(
    (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
    JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) }),
  )
  await page.goto(`${app.url}/${language}/guide/review`)
  await press(page, words[language].advice, hand)
  await press(page, words[language].plan, hand, 'link')
  await page.getByRole('link', { name: words[language].start }).waitFor()
  return page
}
const toSession = async (page: Page, language: Language, hand: Hand) => {
  await press(page, words[language].start, hand, 'link')
  await press(page, words[language].startNow, hand)
  await page.locator('.player').waitFor()
}
/** Lets the session run until its end; what it said and showed on the way. */
const runToEnd = async (page: Page, language: Language, mostMinutes: number) => {
  const exercises = new Set<string>()
  const phases = new Set<string>()
  let seconds = 0
  while ((await page.locator('.player').count()) > 0 && seconds < mostMinutes * 60) {
    exercises.add(await page.locator('.player h1').innerText())
    phases.add((await page.locator('.player').getAttribute('data-phase')) ?? '')
    await page.clock.runFor(1000)
    seconds += 1
  }
  await page.getByRole('heading', { level: 1, name: words[language].done }).waitFor()
  return { exercises, phases, seconds }
}

describe.each([
  ['nl', 'touch', phone],
  ['nl', 'keyboard', desk],
  ['en', 'touch', phone],
  ['en', 'keyboard', desk],
] as const)('in %s by %s', (language, hand, options) => {
  test('the session of a plan of 10 minutes runs to its end and stands in the diary', async () => {
    const page = await toPlan(options, language, hand)
    await toSession(page, language, hand)
    const { exercises, phases, seconds } = await runToEnd(page, language, 12)
    expect(seconds).toBeGreaterThan(6 * 60)
    expect(seconds).toBeLessThanOrEqual(10 * 60 + 15)
    expect(exercises.size).toBeGreaterThanOrEqual(6)
    for (const phase of ['prepare', 'move', 'hold', 'back', 'switchSide']) expect(phases).toContain(phase)
    await page.goto(`${app.url}/${language}/diary`)
    const kept = page.locator('.diary-list li').first()
    await kept.waitFor()
    expect(await kept.innerText()).toContain(language === 'nl' ? 'Sessie: ' : 'Session: ')
  }, 300_000)
})

test('killed in the middle, a session goes on where it was, paused', async () => {
  const page = await toPlan(phone, 'nl', 'touch')
  await toSession(page, 'nl', 'touch')
  await page.clock.runFor(100_000)
  const exercise = await page.locator('.player h1').innerText()
  const place = await page.locator('.player-top p').innerText()
  await page.reload()
  await press(page, words.nl.goOn, 'touch')
  expect(await page.locator('.player').getAttribute('data-phase')).toBe('paused')
  expect(await page.locator('.player h1').innerText()).toBe(exercise)
  expect(await page.locator('.player-top p').innerText()).toBe(place)
  await press(page, words.nl.resume, 'touch')
  await runToEnd(page, 'nl', 12)
}, 300_000)

test('a paused or hidden session stands still', async () => {
  const page = await toPlan(desk, 'nl', 'mouse')
  await toSession(page, 'nl', 'mouse')
  await page.clock.runFor(12_000)
  await page.keyboard.press('Space')
  expect(await page.locator('.player').getAttribute('data-phase')).toBe('paused')
  await page.keyboard.press('Space')
  await press(page, 'Pauze', 'mouse')
  const before = await page.locator('.player-clock').innerText()
  await page.clock.runFor(60_000)
  expect(await page.locator('.player-clock').innerText()).toBe(before)
  expect(await axeFindings(page)).toEqual([])
}, 120_000)

test('the voice speaks each step to its end', async () => {
  const page = await toPlan(desk, 'nl', 'mouse')
  await page.evaluate(giveVoices, [dutchVoice])
  await press(page, words.nl.start, 'mouse', 'link')
  await page.getByLabel('Stem leest voor').check()
  await press(page, words.nl.startNow, 'mouse')
  await page.clock.runFor(25_000)
  const spoken = await said(page)
  expect(spoken[0]?.text).toContain('Links en rechts kijken')
  expect(spoken.length).toBeGreaterThan(5)
  // one cut before each new text, none in between
  expect(await cancelled(page)).toBeLessThanOrEqual(spoken.length + 1)
}, 120_000)
test('a voice that would send the text away is not offered in a session', async () => {
  const page = await toPlan(desk, 'nl', 'mouse')
  await page.evaluate(giveVoices, [dutchVoiceElsewhere])
  await press(page, words.nl.start, 'mouse', 'link')
  await page.getByLabel('Zachte toon').waitFor()
  expect(await page.getByLabel('Stem leest voor').count()).toBe(0)
})

test('a stop sign never just closes the session: it goes through the rules', async () => {
  const page = await toPlan(phone, 'nl', 'touch')
  await toSession(page, 'nl', 'touch')
  await page.clock.runFor(20_000)
  await press(page, words.nl.wrong, 'touch')
  await press(page, words.nl.next, 'touch')
  await page.getByRole('alert').getByText('Kies wat je voelt, of ga terug naar de sessie.').waitFor()
  await page.locator('label', { hasText: 'Duizelig, flauw of misselijk' }).tap()
  await press(page, words.nl.next, 'touch')
  await page.getByRole('heading', { name: 'Is het weg na een paar minuten zitten?' }).waitFor()
  await page.locator('label', { hasText: 'Ja, helemaal weg' }).tap()
  expect(await axeFindings(page)).toEqual([])
  await press(page, words.nl.next, 'touch')
  await page.getByText('Stop met massage, rekken en kracht').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Naar je plan', 'touch', 'link')
  await page.getByRole('heading', { name: 'Dit staat nu uit' }).waitFor()
  expect(await page.getByRole('link', { name: words.nl.start }).count()).toBe(0)
}, 120_000)

test('a burn: what to do is the heading, with whom to call, and nothing says that one can just start', async () => {
  const page = await toPlan(phone, 'nl', 'touch')
  await toSession(page, 'nl', 'touch')
  await press(page, words.nl.wrong, 'touch')
  await page.locator('label', { hasText: 'Verbrande huid' }).tap()
  await press(page, words.nl.next, 'touch')
  await page.getByRole('heading', { level: 1, name: 'Je huid is verbrand door de warmte.' }).waitFor()
  await page.getByText('Bel vandaag je huisarts').waitFor()
  await page.getByRole('heading', { name: /^Wie je kunt bellen/ }).waitFor()
  expect(await page.getByText('Je kunt zelf aan de slag').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${app.url}/nl/plan`)
  await page.getByRole('heading', { name: 'Dit staat nu uit' }).waitFor()
  expect(await page.getByText('Ga verder met je sessie').count()).toBe(0)
}, 120_000)

test.each(['Moeite met praten of zien, of een scheef gezicht', 'Suizen in je oor'])(
  '%s that does not pass: call the emergency number',
  async (sign) => {
    const page = await toPlan(phone, 'nl', 'touch')
    await toSession(page, 'nl', 'touch')
    await press(page, words.nl.wrong, 'touch')
    await page.locator('label', { hasText: sign }).tap()
    await press(page, words.nl.next, 'touch')
    if (sign === 'Suizen in je oor') {
      await page.locator('label', { hasText: 'Ik weet het niet zeker' }).tap()
      await press(page, words.nl.next, 'touch')
    }
    await page.locator('a.call112[href="tel:112"]').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${app.url}/nl/plan`)
    await page.getByRole('button', { name: 'Vragen over alarmsignalen' }).waitFor()
    expect(await page.getByRole('link', { name: words.nl.start }).count()).toBe(0)
  },
  120_000,
)
