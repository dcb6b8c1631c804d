import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { readLink } from '../../src/share/link.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, readQr, sidewaysScroll } from './person.ts'
import { afterHash, composeByKeyboard, composeByTouch, composed, linkOn, words } from './practice.ts'

const app = appOfFile()
let context: BrowserContext

const open = async (path: string, options: BrowserContextOptions = desk) => {
  context = await app.newContext(options)
  const page = await context.newPage()
  await page.goto(app.url + path)
  await page.locator('#compose-practice').waitFor()
  return page
}

/** Requests from the moment on which the guide has put itself on the device and nothing is loading any more. */
const requestsFromNow = async (): Promise<readonly string[]> => {
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  for (let before = -1; before < requests.length; ) {
    before = requests.length
    await new Promise((calm) => setTimeout(calm, 2000)) // ms
  }
  requests.length = 0
  return requests
}

afterEach(async () => {
  await context.close()
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('a physiotherapist composes a link with the keyboard alone, and nothing goes over the network', async () => {
    const page = await open(`/${language}/physio`)
    const requests = await requestsFromNow()
    await composeByKeyboard(page)
    const link = await linkOn(page)
    expect(await page.getByLabel(words[language].name).inputValue()).toBe(composed.practice)
    expect(link.startsWith(`${app.url}/${language}/i#1.`)).toBe(true)
    const { key, ...read } = await readLink(afterHash(link))
    expect(read).toEqual({ ...composed, language })
    expect(key).toMatch(/^[\w-]{86}$/)
    expect(await readQr(page, '.ready .qr svg')).toBe(link)
    expect(requests).toEqual([])
  })
  test('the same by touch on a phone, and the patient opens that link', async () => {
    const page = await open(`/${language}/physio`, phone)
    await composeByTouch(page)
    const link = await readQr(page, '.ready .qr svg')
    expect(link).toBe(await linkOn(page))
    const patient = await app.newContext(phone)
    const theirs = await patient.newPage()
    await theirs.goto(link)
    await theirs.locator('.invitation', { hasText: composed.practice }).waitFor()
    expect(await theirs.locator('.invitation-message').innerText()).toBe(composed.message)
    const hrefs = await theirs
      .locator('.invitation a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    expect(hrefs).toEqual(['tel:0301234567', composed.site])
    await patient.close()
  })
})

test('until the link is ready the panel says what is missing and leads there', async () => {
  const page = await open('/nl/physio')
  expect(await page.locator('.ready li').allTextContents()).toEqual([
    'Vul de naam van je praktijk in.',
    'Kies een oefening, of vink “Oefeningen” uit.',
  ])
  await page.getByRole('link', { name: 'Vul de naam van je praktijk in.' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-practice')
  await page.keyboard.press('Tab')
  await page.locator('#compose-practice-problem').waitFor()
  await page.keyboard.type('bel ons maar')
  await page.keyboard.press('Tab')
  await page.locator('#compose-phone-problem').waitFor()
  expect(await page.locator('#compose-phone').inputValue()).toBe('bel ons maar')
  expect(await page.locator('#compose-link').count()).toBe(0)
})
test('more than four exercises give a gentle warning and still a link', async () => {
  const page = await open('/nl/physio')
  await page.locator('#compose-practice').fill('Voorbeeld')
  for (const id of ['MB-01', 'MB-02', 'MB-03', 'MB-04', 'MB-05']) await page.locator(`#compose-${id}`).check()
  await page.getByText('Weinig mensen houden er meer dan 4 vol.').waitFor()
  expect((await readLink(afterHash(await linkOn(page)))).programme).toHaveLength(5)
})
test('a link too long for an easy QR code stays a link, and the page says so', async () => {
  const page = await open('/nl/physio')
  await page.locator('#compose-practice').fill('Ж'.repeat(60))
  await page
    .locator('#compose-message textarea')
    .fill(Array.from({ length: 280 }, (_, place) => String.fromCharCode(0x400 + ((place * 37) % 200))).join(''))
  for (const id of ['MB-01', 'MB-02', 'MB-03', 'MB-04', 'ST-01', 'ST-02']) await page.locator(`#compose-${id}`).check()
  await page.locator('#compose-site').fill(`https://voorbeeld.example/${'x7Q'.repeat(40)}`)
  await page.getByText('De link is te lang voor een QR-code').waitFor()
  expect((await readLink(afterHash(await linkOn(page)))).practice).toBe('Ж'.repeat(60))
})
test('without a wish for answers no key is made', async () => {
  const page = await open('/nl/physio')
  await page.locator('#reply-yes').uncheck()
  await page.locator('#compose-practice').fill('Voorbeeld')
  await page.locator('#compose-MB-01').check()
  expect((await readLink(afterHash(await linkOn(page)))).key).toBeUndefined()
  await page.goto(`${app.url}/nl/physio/keys`)
  await page.getByText('Er is nog geen sleutel.').waitFor()
})
test('hostile text of a practice is shown as text', async () => {
  const page = await open('/nl/physio')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  await page.locator('#compose-practice').fill('<img src=x onerror=alert(1)>\u202Egnp.exe')
  await page.locator('#compose-message textarea').fill('<b>vet</b> $t(name) {{link}} \u2066javascript:alert(1)')
  await page.locator('#compose-MB-01').check()
  const link = await linkOn(page)
  expect(await page.locator('.invitation h2').textContent()).toBe('<img src=x onerror=alert(1)>gnp.exe')
  expect(await page.locator('.invitation-message').textContent()).toBe(
    '<b>vet</b> $t(name) {{link}} javascript:alert(1)',
  )
  expect(await page.locator('.invitation img, .invitation b:has-text("vet"), .practice-card img').count()).toBe(0)
  expect(await page.locator('#compose-email').inputValue()).toContain('<img src=x onerror=alert(1)>gnp.exe')
  expect((await readLink(afterHash(link))).practice).toBe('<img src=x onerror=alert(1)>gnp.exe')
  expect(dialogs).toEqual([])
})
test('texts, preview and card are in the language of the patient, the rest in that of the physiotherapist', async () => {
  const page = await open('/nl/physio')
  await page.locator('#compose-practice').fill('Voorbeeld')
  await page.locator('#compose-MB-01').check()
  await page.locator('#compose-language').selectOption('en')
  await page.locator('.invitation', { hasText: 'This link says it is from' }).waitFor()
  expect(await page.locator('#compose-email').inputValue()).toContain('Kind regards')
  expect(await page.locator('.practice-card').textContent()).toContain('Scan this')
  expect(await page.locator('h1:visible').textContent()).toBe('Maak een link voor je patiënt')
  expect(new URL(await linkOn(page)).pathname).toBe('/en/i')
  const mail = await page.locator('a[href^="mailto:"]').getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(await linkOn(page))
})
test('copying says so, and where the browser refuses, the text stands selected', async () => {
  const page = await open('/nl/physio', { ...desk, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('#compose-practice').fill('Voorbeeld')
  await page.locator('#compose-MB-01').check()
  const link = await linkOn(page)
  await page.getByRole('button', { name: 'Kopieer de link' }).click()
  await page.getByText('De link is gekopieerd.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) })
  })
  await page.getByRole('button', { name: 'Kopieer de chattekst' }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain(link)
})
test.each([
  ['a6', 105, 148],
  ['a4', 210, 297],
])('the card prints on exactly one page of %s, with a QR code of at least 4 cm', async (size, width, height) => {
  const page = await open('/nl/physio')
  await page.locator('#compose-practice').fill('Praktijk met een heel erg lange naam in twee gebouwen bij het park')
  await page.locator('#compose-phone').fill('+31 30 123 45 67')
  for (const id of ['MB-01', 'MB-02', 'ST-05', 'ST-04']) await page.locator(`#compose-${id}`).check()
  const link = await linkOn(page)
  await page.locator('.seg label', { has: page.locator(`[value="${size}"]`) }).click()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...pdf.matchAll(/\/Type ?\/Page\b/g)]).toHaveLength(1)
  const [, right = '', top = ''] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round((Number(right) / 72) * 25.4), Math.round((Number(top) / 72) * 25.4)]).toEqual([width, height])
  await page.emulateMedia({ media: 'print' })
  const box = await page.locator('.card-qr').boundingBox()
  expect(((box?.width ?? 0) / 96) * 2.54).toBeGreaterThan(4) // cm
  expect(await readQr(page, '.card-qr')).toBe(link)
  expect(await page.locator('.practice-card').innerText()).toContain('Nog niet nagekeken')
})
describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['on a phone', phone],
    ['on a desk', desk],
    ['at 320 px', { ...phone, viewport: { width: 320, height: 640 } }],
  ])('the pages of a practice have no accessibility findings and no sideways scroll %s', async (_, options) => {
    const page = await open('/nl/physio', { ...options, colorScheme })
    await page.locator('#compose-phone').fill('bel')
    await page.locator('#compose-message textarea').focus()
    expect(await axeFindings(page)).toEqual([])
    await page.locator('#compose-phone').fill('')
    await page.locator('#compose-practice').fill('W'.repeat(60))
    for (const id of ['MB-01', 'SG-02']) await page.locator(`#compose-${id}`).check()
    await linkOn(page)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.goto(`${app.url}/nl/physio/keys`)
    await page.locator('.key-card').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  })
})
