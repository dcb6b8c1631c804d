import { describe, expect, test } from 'vitest'
import { desk } from './person.ts'
import { statesOfFile } from './statesOfFile.ts'
import { unseenFocus } from './tabbing.ts'

const app = statesOfFile()

const screens = [
  '/',
  's01 answered',
  's06 answered',
  's07 with an error',
  'review',
  'advice self-care',
  'urgent',
  'emergency',
  'plan self-care',
  'session',
  'session, something is wrong',
  'check-in',
  'diary',
  'summary for a practice',
  'compose with a link',
  '/physio/keys',
  '/physio/replies',
  '/settings',
  'language dialog',
]

describe.each([
  ['a desk, light', { ...desk, colorScheme: 'light' }],
  ['a desk, dark', { ...desk, colorScheme: 'dark' }],
  ['400 % zoom', { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' }],
] as const)('on %s', (_, options) => {
  test.each(screens)('%s: whatever gets the focus is on the screen, with a ring, and under nothing', async (name) => {
    const page = await app.show(await app.newContext(options), name)
    await page.evaluate(() => document.fonts.ready)
    const { stops, unseen } = await unseenFocus(page)
    expect(unseen).toEqual([])
    expect(stops).toBeGreaterThan(2)
  })
})
