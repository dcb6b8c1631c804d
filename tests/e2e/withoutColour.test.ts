import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { appOfFile } from './appOfFile.ts'
import { contrastIn, differing, greysOf } from './greys.ts'
import { inWords } from './inWords.ts'
import { levels, type Person } from './levels.ts'
import { phone } from './person.ts'

const app = appOfFile()
let context: BrowserContext
afterEach(async () => {
  await context.close()
})

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const
const levelIds = Object.keys(levels) as (keyof typeof levels)[]

const open = async ({ path, answers, passed }: Person, language: Language): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript(
    (stored) => sessionStorage.setItem('nekwijzer-visit', stored),
    JSON.stringify({ version: 1, answers, passed }),
  )
  await page.goto(`${app.url}/${language}/${path}`)
  await page.locator('#advice-urgency').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

describe.each(languages)('in %s', (language) => {
  test('every level can be read without colour: in words, in the band and in its name', async () => {
    context = await app.newContext(phone)
    const say = inWords(language)
    const told = new Set<string>()
    for (const level of levelIds) {
      const page = await open(levels[level], language)
      const title = say(`advice:levels.${level}.title`).replace('{{emergency}}', '112')
      const urgency = say(`advice:levels.${level}.urgency`)
      told.add(title).add(urgency)
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors })
        const band = page.getByRole('region', { name: `${title} ${urgency}`, exact: true })
        expect((await band.innerText()).replaceAll('\u00AD', '')).toContain(urgency)
        expect(await band.locator('h1:visible').innerText()).toBe(title)
        for (const words of ['h1', '#advice-urgency'])
          expect(contrastIn(await greysOf(band.locator(words)))).toBeGreaterThan(4.5)
      }
      await page.close()
    }
    expect(told.size).toBe(levelIds.length * 2)
  })
})

test.each(looks)(
  'each level has a shape and bars of its own in greys ($colorScheme, forced: $forcedColors)',
  async (look) => {
    context = await app.newContext({ ...phone, ...look })
    const parts = {
      '.verdict-line .shape': new Set<readonly number[]>(),
      '.urgency .bars': new Set<readonly number[]>(),
    }
    for (const level of levelIds) {
      const page = await open(levels[level], 'nl')
      for (const [part, others] of Object.entries(parts)) {
        const greys = await greysOf(page.locator(part))
        expect(contrastIn(greys)).toBeGreaterThan(3)
        for (const other of others) expect(differing(greys, other)).toBeGreaterThan(0.02)
        others.add(greys)
      }
      await page.close()
    }
  },
)
