import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/languages.ts'
import { appOfFile } from './appOfFile.ts'
import { accessStates } from './accessStates.ts'
import { axeFindings, sidewaysScroll } from './person.ts'
import type { State } from './practiceStates.ts'
import { show } from './show.ts'

// ACCESS_WALK=all takes every state in every theme and width in every language; else the languages share the six looks
// of each state between them. ACCESS_LANGUAGES=nl,sv takes only those.
const everything = process.env['ACCESS_WALK'] === 'all'
const walked = (process.env['ACCESS_LANGUAGES'] ?? languages.join()).split(',')
const looks = (['light', 'dark'] as const).flatMap((theme) => [320, 390, 1280].map((width) => ({ theme, width })))

/** The first language takes two looks of a state, the others one each. */
const sharedOut = (place: number): readonly number[] => (place === 0 ? [0, 5] : [place])

const app = appOfFile()
let states: readonly State[] = []

beforeAll(async () => {
  states = await accessStates()
})

/** Keys of texts that were not loaded stand on the page as they are. */
const keysShown = async (page: Page): Promise<readonly string[]> => {
  const text = await page.locator('body').innerText()
  return (text.match(/\b[a-z][A-Za-z]+(\.[A-Za-z][\w-]*){2,}/g) ?? []).filter((each) => !/\.(nl|org|sa)$/.test(each))
}

const languagesNow = languages
  .map((language, place) => ({ language, place }))
  .filter((each) => walked.includes(each.language))
describe.each(languagesNow)('in $language', ({ language, place }) => {
  test('every screen, result, module, error and dialog is free of findings and of sideways scroll', async () => {
    const context = await app.newContext({ reducedMotion: 'reduce' })
    const findings: string[] = []
    let visited = 0
    for (const [at, state] of states.entries()) {
      const chosen = everything ? looks : sharedOut(place).map((step) => looks[(at + step) % looks.length])
      const page = await show(context, `${app.url}/${language}`, state).catch((error: unknown) => {
        findings.push(`${state.name}: not shown: ${String(error)}`)
        return undefined
      })
      if (page === undefined) continue
      findings.push(...(await keysShown(page)).map((key) => `${state.name}: a key instead of words, ${key}`))
      for (const look of chosen) {
        if (look === undefined) continue
        await page.setViewportSize({ width: look.width, height: 844 })
        await page.emulateMedia({ colorScheme: look.theme })
        const wide = await sidewaysScroll(page)
        const seen = [...(await axeFindings(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])]
        findings.push(...seen.map((each) => `${state.name}, ${look.theme} ${look.width}: ${each}`))
        visited += 1
      }
      await page.close()
    }
    await context.close()
    console.log(`${language}: ${states.length} states, seen ${visited} times, ${findings.length} findings`)
    expect(findings).toEqual([])
  }, 3_600_000)
})
