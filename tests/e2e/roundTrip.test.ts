import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, readQr, sidewaysScroll, soreNeck, walkOn } from './person.ts'

const app = appOfFile()
const contexts: BrowserContext[] = []

/** A person with a browser profile of their own; `requests` holds what left it. */
const somebody = async (options: typeof phone) => {
  const context = await app.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
  contexts.push(context)
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  return { page: await context.newPage(), requests }
}
const open = async (page: Page, address: string) => {
  await page.goto(address)
  await page.locator('h1:visible').waitFor()
}
const foreign = (requests: readonly string[]) => requests.filter((url) => !url.startsWith(app.url))

afterAll(async () => {
  for (const context of contexts) await context.close()
})

test('a practice makes a link, a patient answers and sends, and only that practice can open it', async () => {
  const practice = await somebody(desk)
  await open(practice.page, `${app.url}/nl/physio`)
  await practice.page.getByLabel('Naam van je praktijk').fill('Praktijk Voorbeeld')
  await practice.page.getByLabel(/Telefoon/).fill('030 123 45 67')
  await practice.page.locator('label', { has: practice.page.locator('[value="MB-01"]') }).click()
  const link = await readQr(practice.page, '.qr svg')
  console.log(`link: ${link.length} characters`)
  expect(link.length).toBeLessThanOrEqual(400)

  const patient = await somebody(phone)
  await open(patient.page, link)
  await patient.page.getByText('Praktijk Voorbeeld').first().waitFor()
  expect(new URL(patient.page.url()).hash).toBe('')
  expect(await axeFindings(patient.page)).toEqual([])
  expect(await sidewaysScroll(patient.page)).toBeLessThanOrEqual(0)
  await patient.page.getByRole('button', { name: 'Beantwoord de vragen' }).click()
  await patient.page.waitForURL('**/guide/s01')
  expect(await patient.page.locator('input:checked').count()).toBe(0)
  await walkOn(patient.page, { ...soreNeck, duration: '6to12w', moodSigns: ['selfHarm', 'worried'] }, 'touch')
  // thoughts of self-harm are urgent; the summary is offered there too
  await patient.page.waitForURL('**/guide/urgent')
  await patient.page.getByRole('link', { name: 'Stuur je antwoorden naar je praktijk' }).click()
  await patient.page.getByRole('heading', { level: 1, name: 'Je samenvatting' }).waitFor()
  expect(await patient.page.locator('.sheet').textContent()).not.toMatch(/jezelf pijn/)
  await patient.page.getByLabel(/Je eigen vraag/).fill('Mag ik weer <b>tennissen</b>?')
  await patient.page.getByRole('button', { name: 'Doe de samenvatting op slot' }).click()
  await patient.page.getByRole('heading', { name: 'Klaar om te versturen' }).waitFor()
  expect(await axeFindings(patient.page)).toEqual([])
  await patient.page.getByRole('button', { name: 'Kopieer de link' }).click()
  const reply = await patient.page.evaluate(() => navigator.clipboard.readText())
  console.log(`reply: ${reply.length} characters`)
  expect(await readQr(patient.page, '.qr svg')).toBe(reply)

  await open(practice.page, reply)
  await practice.page.locator('.sheet').waitFor()
  expect(await practice.page.locator('.sheet').textContent()).toContain('Mag ik weer <b>tennissen</b>?')
  expect(await practice.page.locator('.sheet').textContent()).not.toMatch(/jezelf pijn/)

  const stranger = await somebody(desk)
  await open(stranger.page, reply)
  await stranger.page.getByRole('alert').waitFor()
  expect(await stranger.page.locator('.sheet').count()).toBe(0)
  for (const { requests } of [practice, patient, stranger]) expect(foreign(requests)).toEqual([])
})
