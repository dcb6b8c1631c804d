import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { triage } from '../../src/guide/triage.ts'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import { longest, replyOf } from '../share/replies.ts'
import { appOfFile } from './appOfFile.ts'
import { axeFindings, desk, phone, sidewaysScroll, soreNeck } from './person.ts'
import {
  giveKey,
  keep,
  newPractice,
  openLink,
  paste,
  sealedFor,
  storedText,
  textOf,
  toList,
  type Practice,
} from './physio.ts'

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
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

describe('a reply link', () => {
  test('opens in the browser of the practice; the reply leaves the address bar and nothing leaves the browser', async () => {
    const page = await openWithKey({ ...desk, serviceWorkers: 'block' })
    const requests: string[] = []
    const sealed = await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1'))
    // the browser itself asks for the tab's icon again when the address changes
    context.on('request', (request) => {
      if (!request.url().endsWith('/icon.svg')) requests.push(request.url())
    })
    await openLink(page, sealed)
    expect(page.url()).toBe(`${app.url}/nl/r`)
    expect(await page.title()).toBe('Antwoord – Nekwijzer')
    expect(requests.filter((url) => !url.startsWith(app.url) || url.includes(sealed.slice(0, 40)))).toEqual([])
    await page.waitForLoadState('networkidle')
    requests.length = 0
    await page.evaluate(
      (text) => {
        location.hash = text
      },
      await sealedFor(practice, name('Meneer Later', 'aaaaaaa2')),
    )
    await page.getByText('Meneer Later').waitFor()
    expect(page.url()).toBe(`${app.url}/nl/r`)
    expect(requests).toEqual([])
    expect(await storedText(page, 'nekwijzer-practice')).toBeUndefined()
  })
  test('for another practice names the key and leads to restoring a backup', async () => {
    const page = await openWithKey()
    await page.goto(`${app.url}/nl/r#${await sealedFor(other, reply())}`)
    await page.getByRole('heading', { level: 1, name: 'Dit antwoord gaat niet open' }).waitFor()
    expect(await page.getByRole('alert').textContent()).toContain(other.key.id)
    const link = page.getByRole('link', { name: 'Zet een reservekopie van een sleutel terug' })
    expect(await link.getAttribute('href')).toBe('/nl/physio/keys')
    expect(await axeFindings(page)).toEqual([])
  })
  test('is closed and wiped on request, and nothing of it is stored', async () => {
    const page = await openWithKey()
    await openLink(page, await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1')))
    await page.getByRole('button', { name: 'Sluit en wis' }).click()
    await page.getByRole('heading', { level: 1, name: 'Het antwoord is gesloten' }).waitFor()
    expect(await page.locator('h1:visible').evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await page.locator('body').textContent()).not.toContain('Voorbeeld')
    await page.getByText('Er is niets van bewaard.').waitFor()
    expect(await storedText(page, 'nekwijzer-practice')).toBeUndefined()
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  })
  test('goes when the page is left, so the back button does not bring it back', async () => {
    const page = await openWithKey()
    await openLink(page, await sealedFor(practice, name('Mevrouw Voorbeeld', 'aaaaaaa1')))
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    expect(await page.locator('body').textContent()).not.toContain('Voorbeeld')
    await page.goto(`${app.url}/nl/about`)
    await page.goBack()
    await page.locator('h1:visible').waitFor()
    expect(await page.locator('body').textContent()).not.toContain('Voorbeeld')
  })
})

describe('a text that does not open says why', () => {
  test.each([
    ['nothing pasted', () => '', 'Er is nog niets om te openen'],
    ['far too long', () => `1.${'a'.repeat(30_000)}`, 'te lang voor een antwoord'],
    ['an ordinary sentence', () => 'Goedemorgen. Hierbij mijn antwoorden.', 'geen antwoord van deze app'],
    ['a newer version', (sealed: string) => `9${sealed.slice(1)}`, 'nieuwere versie van deze app'],
    ['cut off by a mail program', (sealed: string) => sealed.slice(0, -30), 'ontbreekt een stuk'],
    [
      'one letter changed on its way',
      (sealed: string) => sealed.replace(/.(?=\.[^.]+$)/, (letter) => (letter === 'A' ? 'Q' : 'A')),
      'veranderd of beschadigd',
    ],
  ] as const)('%s', async (_, broken, message) => {
    const page = await openWithKey()
    await toList(page)
    await paste(page, broken(await sealedFor(practice, reply())))
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain(message)
  })
  test('a browser that cannot inflate', async () => {
    const page = await openWithKey()
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'CompressionStream', { value: undefined })
    })
    await toList(page)
    await paste(page, await sealedFor(practice, reply()))
    expect(await page.getByRole('alert').textContent()).toContain('te oud')
  })
  test('what was pasted stays, and a right one then opens', async () => {
    const page = await openWithKey()
    await toList(page)
    await paste(page, 'Goedemorgen. Hierbij.')
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Plak het antwoord of de link').inputValue()).toBe('Goedemorgen. Hierbij.')
    const sealed = await sealedFor(practice, reply())
    await paste(page, `${app.url}/nl/r#${sealed.slice(0, 70)}\r\n${sealed.slice(70)}`)
    await page.getByRole('heading', { level: 1, name: 'Antwoord geopend' }).waitFor()
  })
})

describe('the opened reply', () => {
  test('opens from a file, and shows hostile text as text', async () => {
    const page = await openWithKey()
    const hostile = reply({
      name: '<img src=x onerror=alert(1)>',
      question: '<script>window.broken = true</script>\nALARMSIGNALEN: geen {{name}} $t(advice:levels)',
    })
    await toList(page)
    await page.getByLabel('Of kies het bestand').setInputFiles({
      name: 'nekwijzer-reply.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(await sealedFor(practice, hostile)),
    })
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    await page.getByText('<script>window.broken = true</script>').waitFor()
    await page.getByText('geen {{name}} $t(advice:levels)').waitFor()
    expect(await page.locator('article img, article script').count()).toBe(0)
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  })
  test('says that nobody can check who sent it, and that rules of another version were used', async () => {
    const page = await openWithKey()
    await openLink(page, await sealedFor(practice, reply({ rules: '0.2' })))
    await page.getByText('Niemand kan nagaan wie het stuurde. Gemaakt op 14 maart 2026').waitFor()
    await page.getByText('Dit antwoord is gemaakt met regels 0.2.').waitFor()
  })
  test('tells a denied headache as denied', async () => {
    const page = await openWithKey()
    await openLink(page, await sealedFor(practice, reply()))
    expect(await page.locator('.row-head dd').textContent()).toBe('Gevraagd en ontkend: hoofdpijn; duizeligheid')
  })
  test('shows what would change the advice in both directions', async () => {
    const page = await openWithKey()
    const nerves: Answers = { ...answers, armSymptoms: ['tingling'], armBothSides: 'no', armKnown: 'new' }
    expect(triage(nerves).level).toBe('PHYSIO')
    await openLink(page, await sealedFor(practice, replyOf(nerves)))
    await page.getByText('Dringender', { exact: true }).click()
    await page.getByText('koorts van 38 of hoger, koude rillingen of koortsig').last().waitFor()
    await page.getByText('Minder dringend', { exact: true }).click()
    await page.getByText('niets aangevinkt bij: armen en handen').waitFor()
    expect(await page.locator('body').textContent()).not.toContain('zelfbeschadiging')
  })
  test('leaves that out, and warns, when a more urgent advice was given than the answers explain', async () => {
    const page = await openWithKey()
    const fever: Answers = { ...answers, otherSigns: ['fever'] }
    await openLink(page, await sealedFor(practice, replyOf(fever, { leftOut: ['signs'] })))
    await page
      .getByText('De persoon kreeg een dringender advies dan deze antwoorden verklaren. Er is iets weggelaten.')
      .waitFor()
    expect(await page.getByText('Minder dringend', { exact: true }).count()).toBe(0)
  })
  test('is copied and saved as text for the record', async () => {
    const page = await openWithKey({ ...desk, permissions: ['clipboard-read', 'clipboard-write'] })
    await openLink(page, await sealedFor(practice, reply({ question: 'Mag ik sporten?' })))
    await page.getByRole('button', { name: 'Kopieer als tekst voor het dossier' }).click()
    await page.getByText('Gekopieerd').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('RODE VLAGGEN')
    expect(copied).toContain('Vraag: Mag ik sporten?')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als tekst' }).click(),
    ])
    expect(await textOf(file)).toBe(copied)
  })
  test.each(['nl', 'en'])('prints on one page of A4, also the longest (%s)', async (language) => {
    const page = await openWithKey()
    const { checkIns, days, question } = longest
    const usual = reply({ question: 'Mag ik sporten?' })
    const followed = reply({ checkIns: checkIns.slice(0, 5), days, ...(question !== undefined && { question }) })
    for (const each of [usual, followed, longest]) {
      await page.goto(`${app.url}/${language}/r#${await sealedFor(practice, each)}`)
      await page.locator('article.sheet').waitFor()
      await page.evaluate(() => document.fonts.load('400 16px "Atkinson Next"'))
      expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    }
  })
})

describe.each([
  ['a phone in the light', { ...phone, colorScheme: 'light' }],
  ['a phone in the dark', { ...phone, colorScheme: 'dark' }],
  ['a desk in the light', { ...desk, colorScheme: 'light' }],
  ['a desk in the dark', { ...desk, colorScheme: 'dark' }],
  ['320 pixels', { ...phone, viewport: { width: 320, height: 640 } }],
] as const)('on %s', (_, options) => {
  test('both pages have no barrier that axe finds and do not scroll sideways', async () => {
    const page = await openWithKey(options)
    await keep(page, await sealedFor(practice, longest))
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await toList(page)
    await page.getByText('1 antwoord', { exact: true }).waitFor()
    await paste(page, await sealedFor(other, reply()))
    await page.getByRole('alert').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  })
})
