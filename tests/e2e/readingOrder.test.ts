import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { allTexts } from '../words/texts.ts'
import { appOfFile } from './appOfFile.ts'
import { levels, type Person } from './levels.ts'
import { askAdvice, phone } from './person.ts'

// UPDATE_READING_ORDER=1 writes the files anew; read what changed before you keep it
const update = process.env['UPDATE_READING_ORDER'] !== undefined

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const pages: { readonly [name: string]: Person } = {
  start: { path: '' },
  signs: { path: 'guide/s02', answers: { country: 'NL', ageBand: '16to49' }, passed: ['s01'] },
  emergency: levels.EMERGENCY,
  urgent: levels.URGENT,
  gpSoon: levels.GP_SOON,
  physio: levels.PHYSIO,
  selfCare: levels.SELF_CARE,
  plan: { ...levels.SELF_CARE, path: 'plan', afterAdvice: true },
  session: { ...levels.SELF_CARE, path: 'session', afterAdvice: true },
  diary: { ...levels.SELF_CARE, path: 'diary', afterAdvice: true },
  summary: { ...levels.SELF_CARE, path: 'summary' },
}

const open = async ({ path, answers, passed = [], afterAdvice = false }: Person, language: Language): Promise<Page> => {
  context = await app.newContext({ ...phone, serviceWorkers: 'block', timezoneId: 'Europe/Amsterdam' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-03-02T09:00:00'))
  if (answers !== undefined)
    await context.addInitScript(
      (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
      JSON.stringify({ version: 1, answers, passed }),
    )
  if (afterAdvice) await askAdvice(page, `${app.url}/${language}`)
  await page.goto(`${app.url}/${language}/${path}`)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(`/${language}/${path}`.replace(/\/$/, ''))
  return page
}

/** What a screen reader says, a line for each thing, in its order. Addresses are left out. */
const readOut = async (page: Page): Promise<string> =>
  `${(await page.locator('main').ariaSnapshot())
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .join('\n')}\n`

describe.each(['nl', 'en'] as const)('read aloud in %s', (language) => {
  test.each(Object.keys(pages))('%s says the same things in the same order as before', async (name) => {
    const page = await open(pages[name] ?? { path: '' }, language)
    const file = `tests/e2e/readingOrder/${name}.${language}.txt`
    const heard = await readOut(page)
    if (update) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, heard)
    }
    expect(existsSync(file), `${file} is missing: run with UPDATE_READING_ORDER=1`).toBe(true)
    expect(heard).toBe(readFileSync(file, 'utf8'))
  })
})

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(levels) as (keyof typeof levels)[])(
    'the name of the band of %s says its level',
    async (level) => {
      const texts = allTexts(language)
      const urgency = texts.get(`advice:levels.${level}.urgency`) ?? ''
      const title = (texts.get(`advice:levels.${level}.title`) ?? '').replace('{{emergency}}', '112')
      const page = await open(levels[level], language)
      expect(urgency).toMatch(/[1-5].*5/)
      await page.getByRole('region', { name: `${title} ${urgency}`, exact: true }).waitFor({ timeout: 5_000 })
    },
  )
})
