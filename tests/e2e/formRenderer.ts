import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'
import { chromium, type Page } from 'playwright-core'
import { ownSystem } from '../../src/fhir/coding.ts'
import type { Answer, AnswerSheet } from '../../src/guide/language.ts'
import { findChromium } from '../../tools/chromium.mjs'
import { findLforms } from '../../tools/lforms.mjs'
import { serve } from '../../tools/serve.mjs'

/** What we touch of the renderer's own model of a form. */
type FormItem = {
  readonly linkId: string
  readonly dataType: string
  readonly _parentItem?: FormItem
  value?: unknown
}
type Form = {
  readonly itemList: readonly FormItem[]
  readonly updateOnSourceItemChange: (item: FormItem) => void
  readonly isItemHidden: (item: FormItem) => boolean
  readonly _checkFormControls: () => void
  readonly _expressionProcessor?: { readonly runCalculations: (all: boolean) => Promise<void> }
}
type Renderer = {
  readonly LForms?: {
    readonly FHIR?: unknown
    readonly Util?: {
      readonly addFormToPage: (form: Questionnaire, place: string, options: object) => Promise<void>
      readonly getFormFHIRData: (kind: string, version: string) => QuestionnaireResponse
    }
  }
}

const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="styles.css"><div id="form"></div>
<script src="assets/lib/zone.min.js"></script>
<script type="module" src="runtime.js"></script><script type="module" src="polyfills.js"></script>
<script type="module" src="main.js"></script><script defer src="../fhir/R4/lformsFHIR.min.js"></script>`

const openPage = async (newPage: () => Promise<Page>, url: string, form: Questionnaire): Promise<Page> => {
  const page = await newPage()
  await page.route(
    (address) => address.origin !== url,
    (route) => route.abort(),
  )
  await page.route('**/webcomponent/form.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${url}/webcomponent/form.html`)
  await page.waitForFunction(() => (globalThis as unknown as Renderer).LForms?.FHIR !== undefined)
  await page.evaluate(async (questionnaire) => {
    const { LForms } = globalThis as unknown as Renderer // put there by the renderer
    await LForms?.Util?.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' })
  }, form)
  await page.locator('lhc-item').first().waitFor()
  return page
}

/** LHC-Forms in a browser, for one test file. */
export const openRenderer = async () => {
  const { executablePath, args } = await findChromium()
  const browser = await chromium.launch({ executablePath, args })
  const site = await serve(await findLforms())
  return {
    show: (form: Questionnaire): Promise<Page> =>
      openPage(() => browser.newPage({ viewport: { width: 1000, height: 1200 } }), site.url, form),
    close: async () => {
      await browser.close()
      site.close()
    },
  }
}

/** Puts answers into the form one by one, as its own inputs do, and says which questions it then shows. */
export const fillIn = (page: Page, sheet: AnswerSheet): Promise<readonly string[]> =>
  page.evaluate(
    async ({ answers, system }) => {
      const { lhcFormData: form } = document.querySelector('wc-lhc-form') as unknown as { lhcFormData: Form }
      const coding = (linkId: string, option: string) => ({ code: `${linkId}.${option}`, system, text: option })
      const valueOf = (linkId: string, answer: Answer | undefined) =>
        typeof answer === 'string'
          ? coding(linkId, answer)
          : typeof answer === 'object'
            ? answer.map((option) => coding(linkId, option))
            : answer
      const isShown = (item: FormItem | undefined): boolean =>
        item === undefined || (!form.isItemHidden(item) && isShown(item['_parentItem']))
      const asked = form.itemList.filter(({ dataType }) => dataType === 'CODING' || dataType === 'INT')
      for (const item of asked) {
        item.value = valueOf(item.linkId, answers[item.linkId])
        form.updateOnSourceItemChange(item)
      }
      // expressions are worked out later, and one may depend on another
      await form['_expressionProcessor']?.runCalculations(false)
      form['_checkFormControls']()
      return asked.filter(isShown).map(({ linkId }) => linkId)
    },
    { answers: sheet, system: ownSystem },
  )

/** The response that the form itself makes. */
export const responseOf = (page: Page): Promise<QuestionnaireResponse | undefined> =>
  page.evaluate(() => (globalThis as unknown as Renderer).LForms?.Util?.getFormFHIRData('QuestionnaireResponse', 'R4'))

/** Where an option of a question stands on the page. */
export const inputOf = (question: string, option: string): string =>
  `[id="${question}/1/1|${ownSystem}|${question}.${option}"]`

/** Answers a question with the mouse or the keyboard. */
export const answerByHand = async (page: Page, question: string, answer: Answer): Promise<void> => {
  if (typeof answer === 'number') {
    await page.locator(`[id="${question}/1/1"]`).fill(String(answer))
    return
  }
  for (const option of typeof answer === 'string' ? [answer] : answer)
    await page.locator(inputOf(question, option)).click()
}

/** The questions that can be seen, in the order on the page. */
export const seen = async (page: Page): Promise<readonly string[]> => {
  const ids = await page
    .locator('lhc-item.lhc-item-question:visible')
    .evaluateAll((items) => items.map(({ id }) => /^item-(\w+)\/1\/1$/.exec(id)?.[1]))
  return ids.filter((id) => id !== undefined)
}
