import { readFile } from 'node:fs/promises'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { readLink } from '../../src/share/link.ts'
import { appOfFile } from './appOfFile.ts'
import { desk } from './person.ts'
import { afterHash, linkOn } from './practice.ts'

const app = appOfFile()
let context: BrowserContext

const start = async (options: BrowserContextOptions = desk) => {
  context = await app.newContext(options)
  const page = await context.newPage()
  await page.goto(`${app.url}/nl/physio`)
  await page.locator('#compose-practice').waitFor()
  return page
}
const compose = async (page: Page, practice = 'Voorbeeld') => {
  await page.locator('#compose-practice').fill(practice)
  await page.locator('#compose-MB-01').check()
  return linkOn(page)
}
const keyOf = async (link: string) => (await readLink(afterHash(link))).key
const toKeys = (page: Page) => page.getByRole('link', { name: 'Je sleutels en reservekopieën' }).click()
const makeBackup = async (page: Page, passphrase: string) => {
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.getByLabel('Dezelfde wachtzin nog een keer').fill(passphrase)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak en download de reservekopie' }).click(),
  ])
  await page.getByText('De reservekopie is gedownload.').waitFor()
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
const restore = async (page: Page, text: string, passphrase: string) => {
  await page.getByLabel('Bestand met de reservekopie').setInputFiles({
    name: 'nekwijzer-key.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByLabel('Wachtzin van de reservekopie').fill(passphrase)
  await page.getByRole('button', { name: 'Zet de sleutel terug' }).click()
}

afterEach(async () => {
  await context.close()
})

test('a template is there after a reload, opens in the form, and stays away once deleted', async () => {
  const page = await start()
  await compose(page)
  await page.getByLabel('Naam van het sjabloon').fill('Eerste afspraak')
  await page.getByRole('button', { name: 'Bewaar als sjabloon' }).click()
  await page.getByText('“Eerste afspraak” is bewaard op dit apparaat.').waitFor()
  await page.reload()
  await page.locator('#compose-practice').fill('Iets anders')
  await page.getByRole('button', { name: 'Open sjabloon Eerste afspraak' }).click()
  expect(await page.locator('#compose-practice').inputValue()).toBe('Voorbeeld')
  await page.getByRole('button', { name: 'Terug naar wat ik had' }).click()
  expect(await page.locator('#compose-practice').inputValue()).toBe('Iets anders')
  await page.getByRole('button', { name: 'Verwijder sjabloon Eerste afspraak' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click()
  await page.getByText('“Eerste afspraak” is verwijderd.').waitFor()
  await page.reload()
  await page.locator('#compose-practice').waitFor()
  await expect.poll(() => page.getByRole('button', { name: /Open sjabloon/ }).count()).toBe(0)
})
test('an old link opens in the form and becomes a new one; a damaged one changes nothing', async () => {
  const page = await start()
  const old = await compose(page)
  await page.reload()
  await page.locator('#compose-practice').fill('Al getypt')
  await page.getByText('Gebruik een oude link').click()
  for (const [text, said] of [
    ['', 'Plak eerst een link.'],
    [`${old.slice(0, 60)}x${old.slice(61)}`, 'Dit is geen hele link'],
    ['https://nek.example/nl/i#9.abc', 'gemaakt met een nieuwere versie'],
    ['a'.repeat(3000), 'te lang voor een link'],
  ] as const) {
    await page.getByLabel('Plak de link').fill(text)
    await page.getByRole('button', { name: 'Open in het formulier' }).click()
    await page.getByText(said).waitFor()
    expect(await page.locator('#compose-practice').inputValue()).toBe('Al getypt')
  }
  await page.getByLabel('Plak de link').fill(`  ${old} `)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#compose-practice').inputValue()).toBe('Voorbeeld')
  expect(await linkOn(page)).toBe(old)
  await page.locator('#compose-message textarea').fill('Nieuw bericht')
  await expect.poll(() => linkOn(page)).not.toBe(old)
  const { message, key } = await readLink(afterHash(await linkOn(page)))
  expect(message).toBe('Nieuw bericht')
  expect(key).toBe(await keyOf(old))
})
test('a key comes back from its backup after everything was erased, and only with the right passphrase', async () => {
  const page = await start()
  const key = await keyOf(await compose(page))
  await page.getByLabel('Wachtzin', { exact: true }).fill('te kort')
  await page.getByRole('button', { name: 'Maak en download de reservekopie' }).click()
  await page.locator('form').getByText('Maak hem ten minste 10 tekens lang.').first().waitFor()
  const backup = await makeBackup(page, 'vier losse woorden hier')
  expect(backup.name).toMatch(/^nekwijzer-key-[\w-]{8}\.json$/)
  await toKeys(page)
  await page.getByText('Er is een reservekopie').waitFor()
  await page.getByRole('button', { name: 'Wis alles van de praktijk' }).click()
  await page.getByRole('button', { name: 'Ja, wis het' }).click()
  await page.getByText('Alles van de praktijk is gewist').waitFor()
  await page.reload()
  await page.getByText('Er is nog geen sleutel.').waitFor()
  await restore(page, backup.text, 'vier losse woorden daar')
  await page.getByText('De wachtzin past niet').waitFor()
  await restore(page, '{"a":1}', 'vier losse woorden hier')
  await page.getByText('Dit bestand is geen reservekopie').waitFor()
  await restore(page, backup.text.replace('"version":1', '"version":2'), 'vier losse woorden hier')
  await page.getByText('gemaakt met een nieuwere versie').waitFor()
  await restore(page, backup.text, 'vier losse woorden hier')
  await page.getByText(/Sleutel [\w-]{8} is terug in deze browser/).waitFor()
  await page.getByRole('link', { name: 'Terug naar de link' }).click()
  expect(await keyOf(await compose(page, 'Na het terugzetten'))).toBe(key)
})
test('a new key is used for new links, the old one stays, and an old backup does not take its place', async () => {
  const page = await start()
  const first = await keyOf(await compose(page))
  const backup = await makeBackup(page, 'vier losse woorden hier')
  await toKeys(page)
  await page.getByRole('button', { name: 'Maak een nieuwe sleutel' }).click()
  await expect.poll(() => page.locator('.key-card').count()).toBe(2)
  await restore(page, backup.text, 'vier losse woorden hier')
  await page.getByText('is terug in deze browser').waitFor()
  await page.getByRole('link', { name: 'Terug naar de link' }).click()
  expect(await page.locator('#compose-practice').inputValue()).toBe('Voorbeeld')
  const second = await keyOf(await linkOn(page))
  expect(second).not.toBe(first)
  await toKeys(page)
  await page
    .getByRole('button', { name: /Vergeet deze sleutel/ })
    .last()
    .click()
  await page.getByRole('dialog').getByText('gaan zonder reservekopie niet meer open').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Vergeet deze sleutel' }).click()
  await page.getByText('is vergeten.').waitFor()
  await page.reload()
  await page.locator('.key-card').waitFor()
  expect(await page.locator('.key-card').count()).toBe(1)
  await page.getByText('Van deze sleutel kan geen reservekopie meer worden gemaakt.').waitFor()
})
test('a browser that keeps nothing says so at the key, and the link is still made', async () => {
  context = await app.newContext(desk)
  await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  const page = await context.newPage()
  await page.goto(`${app.url}/nl/physio`)
  expect(await keyOf(await compose(page))).toMatch(/^[\w-]{86}$/)
  await page.getByText('Deze browser bewaart geen sleutels.').waitFor()
})
test('"erase everything" of the guide takes the keys and templates of a practice too', async () => {
  const page = await start()
  await compose(page)
  await page.goto(`${app.url}/nl/about`)
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await page.getByText('ook je sjablonen en sleutels').waitFor()
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await page.getByText('Alles is gewist.').waitFor()
  await page.goto(`${app.url}/nl/physio/keys`)
  await page.getByText('Er is nog geen sleutel.').waitFor()
})
