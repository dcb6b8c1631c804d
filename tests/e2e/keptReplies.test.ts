import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import { replyOf } from '../share/replies.ts'
import { appOfFile } from './appOfFile.ts'
import { desk, soreNeck } from './person.ts'
import { giveKey, keep, newPractice, openLink, sealedFor, storedText, textOf, toList, type Practice } from './physio.ts'

const app = appOfFile()
let practice: Practice
let other: Practice
let context: BrowserContext
beforeAll(async () => {
  practice = await newPractice()
  other = await newPractice()
})
afterEach(async () => {
  await context.close()
})

const answers = soreNeck as Answers // ids and options of the guide
const reply = (more: Partial<Reply> = {}): Reply => replyOf(answers, {}, more)
const name = (text: string, nonce: string) => reply({ name: text, nonce })

const openWithKey = async (options: BrowserContextOptions = desk): Promise<Page> => {
  context = await app.newContext(options)
  const page = await context.newPage()
  await page.goto(`${app.url}/nl/about`)
  await giveKey(page, practice)
  return page
}
test('kept replies: are stored sealed only after asking, found by name, date and question, and deleted after a second yes', async () => {
  const page = await openWithKey()
  await keep(page, await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1')))
  await keep(
    page,
    await sealedFor(practice, reply({ on: '2026-02-01', question: 'Mag ik zwemmen?', nonce: 'aaaaaaa2' })),
  )
  const stored = (await storedText(page, 'nekwijzer-practice')) ?? ''
  expect(stored).toContain('sealed')
  expect(stored).not.toMatch(/Voorbeeld|zwemmen|painNow/)
  await toList(page)
  await page.getByText('2 antwoorden').waitFor()
  const rows = page.locator('.kept-list li')
  expect(await rows.first().textContent()).toBe('14 maart 2026Mevrouw Voorbeeldzelfzorg (niveau 1 van 5)pijn 4 van 10')
  expect(await rows.last().textContent()).toContain('geen naam')
  for (const [search, found] of [
    ['voorbeeld', '14 maart 2026'],
    ['februari', '1 februari 2026'],
    ['ZWEMMEN', '1 februari 2026'],
  ] as const) {
    await page.getByLabel('Zoek op naam, datum of vraag').fill(search)
    await page.getByText('1 antwoord', { exact: true }).waitFor()
    expect(await rows.textContent()).toContain(found)
  }
  await page.getByRole('button', { name: 'Verwijder het antwoord van geen naam' }).click()
  await page.getByRole('button', { name: 'Nee, bewaar' }).click()
  await page.getByRole('button', { name: 'Verwijder het antwoord van geen naam' }).click()
  await page.getByRole('button', { name: 'Ja, verwijder' }).click()
  await page.getByText('Verwijderd.').waitFor()
  await page.getByLabel('Zoek op naam, datum of vraag').fill('')
  await page.getByText('1 antwoord', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Verwijder alles' }).click()
  await page.getByRole('button', { name: 'Ja, verwijder' }).click()
  await page.getByText('Je hebt in deze browser geen antwoorden bewaard.').waitFor()
  await expect
    .poll(async () => (await storedText(page, 'nekwijzer-practice')) ?? '')
    .not.toContain(stored.slice(60, 200))
})
test('kept replies: open from the list, and closing says that the kept one stays', async () => {
  const page = await openWithKey()
  await keep(page, await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1')))
  await toList(page)
  await page.getByRole('button', { name: 'Open het antwoord van Mevrouw Voorbeeld' }).click()
  await page.getByRole('heading', { level: 1, name: 'Antwoord geopend' }).waitFor()
  await page.getByRole('button', { name: 'Sluit en wis' }).click()
  await page.getByText('Het staat nog verzegeld in je lijst met bewaarde antwoorden.').waitFor()
  await page.getByRole('link', { name: 'Naar de antwoorden' }).click()
  await page.getByText('1 antwoord', { exact: true }).waitFor()
})
test('kept replies: go out as one sealed file and as text, and the sealed file comes back in', async () => {
  const page = await openWithKey()
  const sealed = await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1'))
  await keep(page, sealed)
  await toList(page)
  const save = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return textOf(file)
  }
  const file = await save('Exporteer verzegeld (JSON)')
  expect(file).toContain(sealed)
  expect(file).not.toContain('Voorbeeld')
  expect(await save('Exporteer samenvattingen (tekst)')).toContain('Naam, zelf getypt: Mevrouw Voorbeeld')
  await page.getByRole('button', { name: 'Verwijder alles' }).click()
  await page.getByRole('button', { name: 'Ja, verwijder' }).click()
  await page.getByLabel('Of kies het bestand').setInputFiles({
    name: 'nekwijzer-replies.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await page.getByText('1 antwoord uit het bestand staat in de lijst.').waitFor()
  await page.getByText('Mevrouw Voorbeeld').waitFor()
})
test('kept replies: whose key is gone are listed as such', async () => {
  const page = await openWithKey()
  await keep(page, await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1')))
  await giveKey(page, other)
  await toList(page)
  await page.getByText(`sleutel ${practice.key.id} staat niet in deze browser`).waitFor()
  expect(await page.locator('body').textContent()).not.toContain('Voorbeeld')
})
test('kept replies: a browser without storage opens nothing it has no key for, and says that it cannot keep', async () => {
  const page = await openWithKey()
  await context.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own store below
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function blocked(this: IDBObjectStore, ...rest: Parameters<typeof put>) {
      if (String(rest[1]) === 'nekwijzer-practice') throw new DOMException('denied', 'InvalidStateError')
      return put.apply(this, rest)
    }
  })
  await openLink(page, await sealedFor(practice, reply()))
  await page.getByRole('button', { name: 'Bewaar in deze browser' }).click()
  await page.getByText('Deze browser laat ons niets bewaren.').waitFor()
  expect(await page.getByText('Verzegeld bewaard in deze browser.').count()).toBe(0)
})
