import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { screensToWalk } from '../../src/guide/walk.ts'
import type { Invitation } from '../../src/share/invitation.ts'
import { makeKey } from '../../src/share/keys.ts'
import { writeLink } from '../../src/share/link.ts'
import { openReply } from '../../src/share/seal.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, readQr, sidewaysScroll, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
let context: BrowserContext

const hostile = '<img src=x onerror="document.title=\'run\'">\u202Etxt.exe'
const dose = { hold: 2, reps: 4, sets: 1, perDay: 3, daysPerWeek: 7 }
const invitation: Invitation = {
  practice: `Praktijk ${hostile}`,
  phone: '+31 30 123 4567',
  site: 'https://www.voorbeeld.nl/afspraak',
  message: `Rustig aan. ${hostile}`,
  language: 'nl',
  country: 'UK',
  parts: { questions: true, programme: true, checkIns: true },
  programme: [
    { exercise: 'MB-01', ...dose },
    { exercise: 'ST-03', ...dose, hold: 15 },
    { exercise: 'SG-01', ...dose, hold: 5 },
  ],
}
const openLink = async (text: string, options = phone) => {
  context = await app.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${app.url}/nl/i#${text}`)
  await page.locator('h1:visible').waitFor()
  return page
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const go = async (page: Page, path: string) => {
  await page.goto(app.url + path)
  await page.locator('h1:visible').waitFor()
}
const toAdvice = async (page: Page, answers = soreNeck) => {
  await walkOn(page, answers)
  await press(page, 'Ja, geef mijn advies')
  await page.waitForURL('**/guide/advice')
}

afterEach(async () => {
  await context.close()
})

test('a hostile text of a practice is text, and the link leaves the address bar', async () => {
  const page = await openLink(await writeLink(invitation))
  const card = await page.locator('main').textContent()
  expect(card).toContain('<img src=x onerror=')
  expect(card).not.toContain('\u202E')
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.title()).not.toContain('run')
  expect(page.url()).not.toContain('#')
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
})

test('a link answers no question, and its exercises wait for the warning signs', async () => {
  const page = await openLink(await writeLink(invitation))
  await press(page, 'Naar de oefeningen')
  await page.getByText('Beantwoord eerst de vragen. Dan gaan de oefeningen open').waitFor()
  expect(await page.getByRole('link', { name: /^Start je oefeningen/ }).count()).toBe(0)
  await go(page, '/nl/session')
  expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0)
  await go(page, '/nl/plan')
  await page.getByRole('link', { name: 'Naar de vragen' }).click()
  await page.waitForURL('**/guide/s01')
  expect(await page.locator('input:checked').count()).toBe(0)
  const seen = await walkOn(page, { ...soreNeck, ageBand: '65plus' })
  expect(seen.slice(0, 5)).toEqual(['s01', 's02', 's03', 's04', 's05'])
  await press(page, 'Ja, geef mijn advies')
  await page.waitForURL('**/guide/advice')
  await go(page, '/nl/plan')
  // 65 or older: the stretch of the side of the neck is left out; strength waits
  const off = page.getByRole('heading', { name: 'Nu niet voor jou' }).locator('xpath=following-sibling::ul[1]')
  expect(await off.locator('li').count()).toBe(2)
  await page.getByRole('link', { name: /^Start je oefeningen/ }).click()
  await page.locator('ol.steps').waitFor()
  expect(await page.locator('ol.steps li').count()).toBe(1)
  expect(await axeFindings(page)).toEqual([])
})

test('somebody with an advice is asked the warning signs anew before the first session of a practice', async () => {
  const page = await openLink(await writeLink(invitation), desk)
  await page.evaluate(
    (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
    JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) }),
  )
  await go(page, '/nl/guide/review')
  await press(page, 'Ja, geef mijn advies')
  await page.waitForURL('**/guide/advice')
  await go(page, `/nl/i#${await writeLink(invitation)}`)
  await press(page, 'Naar de oefeningen')
  await go(page, '/nl/session')
  expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0)
  await go(page, '/nl/guide/s02')
  expect(await page.locator('input:checked').count()).toBe(0)
})

test('the practice can be reached where the advice says "see a physiotherapist"', async () => {
  const page = await openLink(await writeLink(invitation))
  await press(page, 'Beantwoord de vragen')
  await page.waitForURL('**/guide/s01')
  await toAdvice(page, { ...soreNeck, duration: '6to12w' })
  expect(await page.getByRole('link', { name: 'Bel +31 30 123 4567' }).first().getAttribute('href')).toBe(
    'tel:+31301234567',
  )
  expect(await page.getByRole('link', { name: 'Open www.voorbeeld.nl' }).first().getAttribute('href')).toBe(
    'https://www.voorbeeld.nl/afspraak',
  )
  // the emergency number follows the person's own answer, never the link
  expect(await page.locator('.sos').getAttribute('href')).toBe('tel:112')
})

describe('a summary', () => {
  test('says what was denied, leaves out what the person leaves out, and opens only with the key', async () => {
    const { key } = await makeKey('2026-11-25T09:00:00.000Z')
    const page = await openLink(await writeLink({ ...invitation, key: key.publicKey }))
    await press(page, 'Beantwoord de vragen')
    await page.waitForURL('**/guide/s01')
    await toAdvice(page)
    await page.getByRole('link', { name: 'Stuur je antwoorden naar je praktijk' }).click()
    const sheet = page.locator('.sheet')
    await sheet.waitFor()
    expect(await sheet.locator('.row-arms').textContent()).toContain('Gevraagd en ontkend')
    expect(await sheet.locator('.row-head').textContent()).toContain('Gevraagd en ontkend')
    await page.getByLabel('Stemming').uncheck()
    await page.getByLabel(/Je eigen vraag/).fill('Mag ik sporten?')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await press(page, 'Doe de samenvatting op slot')
    await page.getByRole('heading', { name: 'Klaar om te versturen' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Kopieer de link')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(await readQr(page, '.qr svg')).toBe(link)
    const reply = await openReply(new URL(link).hash.slice(1), [key])
    expect(reply.question).toBe('Mag ik sporten?')
    expect(reply.leftOut).toEqual(['mood'])
    expect(reply.answers.moodSigns).toBeUndefined()
    expect(reply.answers.emergencySigns).toEqual(['none'])
    const stranger = await makeKey('2026-11-25T09:00:00.000Z')
    await expect(openReply(new URL(link).hash.slice(1), [stranger.key])).rejects.toMatchObject({ problem: 'wrongKey' })
  })

  test('without a practice is for paper, as text, as a FHIR file, and as a QR code with the text itself', async () => {
    context = await app.newContext({ ...desk, permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await go(page, '/nl/')
    await page.evaluate(
      (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
      JSON.stringify({ version: 1, answers: soreNeck, passed: screensToWalk(soreNeck) }),
    )
    await go(page, '/nl/summary')
    expect(await page.getByRole('button', { name: /op slot/ }).count()).toBe(0)
    await press(page, 'Kopieer als tekst')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('NPRS: 4 van 10')
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar als FHIR-bestand')])
    const bundle = JSON.parse(await (await import('node:fs/promises')).readFile(await file.path(), 'utf8'))
    expect(bundle.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType)).toEqual([
      'Questionnaire',
      'QuestionnaireResponse',
      'Observation',
    ])
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})

test.each([
  ['', 'Deze link is leeg'],
  ['1.abc', 'Deze link is beschadigd'],
  ['9.abc', 'gemaakt met een nieuwere versie'],
  ['x'.repeat(3000), 'te lang'],
])('a link that cannot be read ("%.12s") says why and leads on', async (text, message) => {
  const page = await openLink(text)
  await page.getByRole('alert').filter({ hasText: message }).waitFor()
  await page.getByRole('link', { name: 'Naar het begin', exact: true }).click()
  await page.getByRole('link', { name: 'Oké, start de vragen' }).click()
  await page.waitForURL('**/guide/s01')
})
