import { readFile } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/chromium.mjs'
import { element, fitted, frameHeight, guideIn, snippet, start, told } from './framedGuide.ts'
import { openPractice } from './hostPage.ts'
import { answerScreen, desk, phone, pressNext, soreNeck, walkOn } from './person.ts'

let browser: Browser
let practice: Awaited<ReturnType<typeof openPractice>>
beforeAll(async () => {
  const { executablePath, args } = await findChromium()
  browser = await chromium.launch({ executablePath, args })
  practice = await openPractice(browser)
})
afterEach(async () => {
  await practice.closeAll()
})
afterAll(async () => {
  await browser.close()
  await practice.close()
})

describe('the frame without a script', () => {
  test('shows the guide in a page with a strict policy: questions, a warning sign, and the number to call', async () => {
    const { page, open, foreign } = await practice.show(snippet, phone)
    await open()
    const guide = await guideIn(page, practice.url)
    await start(guide)
    await answerScreen(guide, soreNeck, 'touch')
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/s02')
    await answerScreen(guide, { emergencySigns: ['strokeSigns'] }, 'touch')
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/emergency')
    const call = guide.locator('main a[href="tel:112"]').first()
    await call.click()
    // in the frame the policy of the page around it would stop the call, and empty the frame
    expect(await call.getAttribute('target')).toBe('_top')
    await guide.getByRole('heading', { name: 'Bel nu 112' }).waitFor()
    expect(page.url().startsWith(practice.practiceUrl)).toBe(true)
    expect(foreign()).toEqual([])
    expect(await told(page)).toEqual([{ origin: practice.url, data: { nekwijzer: 'ready' } }])
  })

  test('the number to call does not hang on a part of the guide that did not arrive', async () => {
    const { page, open, context } = await practice.show(snippet, phone)
    await context.route('**/assets/framed-*', (route) => route.abort())
    await open()
    const guide = await guideIn(page, practice.url)
    for (const call of await guide.locator('a[href="tel:112"]').all()) await call.click()
    await guide.getByRole('link', { name: 'Oké, start de vragen' }).waitFor() // a stopped call would have emptied the frame
  })

  test('works in a sandbox with all that docs/embedding.md names, the number to call too', async () => {
    const [sandbox = ''] =
      /`allow-scripts allow-same-origin[^`]+`/.exec(
        (await readFile('docs/embedding.md', 'utf8')).replaceAll('\n', ' '),
      ) ?? []
    expect(sandbox).toContain('allow-top-navigation')
    const { page, open } = await practice.show(
      snippet.replace('<iframe', `<iframe sandbox="${sandbox.replaceAll('`', '')}"`),
      phone,
    )
    await open()
    const guide = await guideIn(page, practice.url)
    await guide.locator('.sos').click()
    await start(guide)
    await answerScreen(guide, soreNeck, 'touch')
    await pressNext(guide, 'touch')
    await guide.waitForURL('**/guide/s02')
  })

  test('without storage the guide says so, goes on, and loses no answer on the way', async () => {
    const { page, open, context } = await practice.show(snippet, phone)
    await context.addInitScript(() => {
      if (window === parent) return
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('The request was denied.', 'SecurityError')
          },
        })
    })
    await open()
    const guide = await guideIn(page, practice.url)
    await start(guide)
    await walkOn(guide, soreNeck, 'touch')
    await guide.getByText('Je antwoorden worden niet bewaard').waitFor()
    await guide.getByRole('button', { name: 'Ja, geef mijn advies' }).click()
    await guide.getByRole('heading', { name: 'Je kunt zelf aan de slag' }).waitFor()
  })
})

describe('between the guide and the page', () => {
  test('odd messages of the page do nothing', async () => {
    const { page, open, warnings } = await practice.show(snippet, desk)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await open()
    const guide = await guideIn(page, practice.url)
    await page.waitForFunction(() => (globalThis as unknown as { told: unknown[] }).told.length > 0)
    const shown = () => guide.evaluate(() => `${location.pathname} ${document.querySelector('main')?.textContent}`)
    const before = await shown()
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow
      const messages = [
        undefined,
        1,
        'hello',
        [],
        { nekwijzer: 'answers' },
        { nekwijzer: 'hello', colours: 5 },
        { type: 'answer', question: 'emergencySigns', value: ['none'] },
        { nekwijzer: 'top' },
        { nekwijzer: 'height', height: 10 },
      ]
      for (const message of messages) frame?.postMessage(message, '*')
      const { port1 } = new MessageChannel()
      frame?.postMessage({ nekwijzer: 'hello', colours: { light: 'x'.repeat(1e6) } }, '*', [port1])
    })
    await page.waitForTimeout(300)
    expect(await shown()).toBe(before)
    expect(await guide.evaluate(() => 'framed' in document.documentElement.dataset)).toBe(false)
    await page.evaluate(() => {
      const colours = { light: { accent: 'url(https://other.example/a.png)', surface: '#000000', pain: '#ffffff' } }
      const hello = { nekwijzer: 'hello', country: 'XX', colours, answers: { emergencySigns: ['none'] } }
      document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*')
    })
    await expect.poll(() => warnings.length).toBe(2)
    expect(await guide.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('')
    await start(guide)
    expect(await guide.locator('input:checked').count()).toBe(0)
    expect(errors).toEqual([])
  })

  test('a message of another frame in the page is not heard by the guide', async () => {
    const { page, open } = await practice.show(snippet + snippet.replace('loading="lazy"', ''), desk)
    await open()
    const guide = await guideIn(page, practice.url, 0)
    const other = await guideIn(page, practice.url, 1)
    await expect.poll(async () => (await told(page)).length).toBe(2)
    await other.evaluate(() => parent.frames[0]?.postMessage({ nekwijzer: 'hello', country: 'UK' }, '*'))
    await start(guide)
    await page.waitForTimeout(300)
    expect(await guide.locator('input:checked').count()).toBe(0)
    expect(await guide.evaluate(() => 'framed' in document.documentElement.dataset)).toBe(false)
  })

  test('a message that does not come from the guide changes no height', async () => {
    const { page, open } = await practice.show(element('language="nl"'), desk)
    await open()
    const guide = await guideIn(page, practice.url)
    const height = await fitted(page, guide)
    await page.evaluate(() => postMessage({ nekwijzer: 'height', height: 9000 }, '*'))
    await page.waitForTimeout(300)
    expect(await frameHeight(page)).toBe(height)
  })

  test('a site that is not named cannot show it; a link in the element stays to be followed', async () => {
    const { page, open, context } = await practice.show(
      element('language="nl"').replace('></nek', '><a href="SITE/nl/">Open de nekwijzer</a></nek'),
      desk,
    )
    await context.route('**/nl/', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': sent = '', ...others } = response.headers()
      const policy = sent.replace(/frame-ancestors [^;]+/, "frame-ancestors 'none'")
      await route.fulfill({ response, headers: { ...others, 'content-security-policy': policy } })
    })
    await open()
    await page.waitForFunction(() => customElements.get('nekwijzer-guide') !== undefined)
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/')
    expect(await page.getByRole('link', { name: 'Open de nekwijzer' }).isVisible()).toBe(true)
    await expect(practice.closeAll()).rejects.toThrow('frame-ancestors')
  })
})
