import type { Page } from 'playwright-core'
import type { Answers } from '../../src/guide/questions/screens.ts'
import { writeLink } from '../../src/share/link.ts'
import { giveKey, newPractice, sealedFor, type Practice } from './physio.ts'

/** One thing a person can have on the screen: an address, what is stored in the tab, and what was pressed. */
export type State = {
  readonly name: string
  readonly path: string
  readonly stored: { readonly [key: string]: string }
  readonly act?: (page: Page) => Promise<void>
}

/** Puts the key in and opens the page; what the browser has kept is there for all states that follow. */
const withKey = (practice: Practice, path: string, then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await giveKey(page, practice)
  const [, language = ''] = new URL(page.url()).pathname.split('/')
  await page.goto(new URL(`/${language}${path}`, page.url()).href)
  await page.locator('main h1').waitFor()
  await then?.(page)
}
const clickWith = (icon: string) => async (page: Page) => {
  await page.locator(`main button:has(.lucide-${icon})`).first().click()
}

/** What a practice sees, and what a link or a reply opens; those with a key come last. */
export const practiceStates = async (
  answers: Answers,
): Promise<{ readonly link: string; readonly states: readonly State[] }> => {
  const practice = await newPractice()
  const dose = { hold: 2, reps: 5, sets: 1, perDay: 3, daysPerWeek: 5 }
  const link = await writeLink({
    practice: 'Praktijk Voorbeeld',
    phone: '030 123 45 67',
    site: 'https://www.voorbeeld.nl',
    message: 'Rustig aan.',
    language: 'nl',
    country: 'NL',
    parts: { questions: true, programme: true, checkIns: true },
    programme: [
      { exercise: 'MB-01', ...dose },
      { exercise: 'SG-01', ...dose },
    ],
    key: practice.key.publicKey,
  })
  const sealed = await sealedFor(practice, {
    on: '2026-11-25',
    app: '0.1.0',
    rules: '0.3',
    language: 'nl',
    answers,
    leftOut: [],
    given: { level: 'SELF_CARE', within: 'today' },
    checkIns: [],
    days: [],
    sessions: { count: 0, days: 0, stopped: 0 },
    nonce: 'abcdefgh',
  })
  const plain = (path: string): State => ({ name: path, path, stored: {} })
  const keyed = (name: string, path: string, then?: (page: Page) => Promise<void>): State => ({
    name,
    path: '/about',
    stored: {},
    act: withKey(practice, path, then),
  })
  const states: readonly State[] = [
    { ...plain(`/i#${link}`), name: 'a link' },
    plain('/i#1.broken'),
    { ...plain(`/r#${sealed}`), name: 'a reply without its key' },
    plain('/r#nothing'),
    {
      name: 'compose with a link',
      path: '/physio',
      stored: {},
      act: async (page) => {
        await page.locator('#compose-practice').fill('Praktijk Voorbeeld')
        await page.locator('label', { has: page.locator('[value="MB-01"]') }).click()
        await page.locator('.qr, svg[role=img]').first().waitFor()
      },
    },
    {
      name: 'reply that cannot be read',
      path: '/physio/replies',
      stored: {},
      act: async (page) => {
        await page.locator('main textarea').fill('hello')
        await page.locator('main button[type=submit]').click()
      },
    },
    keyed('keys of a practice', '/physio/keys'),
    keyed('a key is to be forgotten', '/physio/keys', clickWith('trash-2')),
    keyed('opened reply', `/r#${sealed}`),
    keyed('opened reply is kept', `/r#${sealed}`, clickWith('hard-drive')),
    keyed('kept replies', '/physio/replies'),
    keyed('a kept reply is to be deleted', '/physio/replies', clickWith('trash-2')),
  ]
  return { link, states }
}
