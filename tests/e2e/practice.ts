import type { Page } from 'playwright-core'

export const words = {
  nl: {
    name: 'Naam van je praktijk',
    templateName: 'Naam van het sjabloon',
    saveTemplate: 'Bewaar als sjabloon',
  },
  en: {
    name: 'Name of your practice',
    templateName: 'Name of the template',
    saveTemplate: 'Save as template',
  },
} as const
export type PageLanguage = keyof typeof words

const isIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
/** Presses Tab until the wanted field has the focus; no mouse, no script. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let press = 0; press < 80; press += 1) {
    if (await isIn(page, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}

/** Fills in the form with the keyboard only: a name, a phone, a message, and two exercises, one with an own dose. */
export const composeByKeyboard = async (page: Page): Promise<void> => {
  await tabTo(page, '#compose-practice')
  await page.keyboard.type('Fysio Voorbeeld')
  await tabTo(page, '#compose-phone')
  await page.keyboard.type('030 123 45 67')
  await tabTo(page, '#compose-site')
  await page.keyboard.type('www.voorbeeld.nl/afspraak')
  await tabTo(page, '#compose-message textarea')
  await page.keyboard.type('Doe deze oefeningen.\nTot volgende week.')
  await tabTo(page, '#compose-ST-05')
  await page.keyboard.press('Space')
  await tabTo(page, '#compose-MB-01')
  await page.keyboard.press('Space')
  await tabTo(page, '#compose-MB-01-reps')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('9')
}
/** The same with fingers. */
export const composeByTouch = async (page: Page): Promise<void> => {
  for (const [field, text] of [
    ['#compose-practice', 'Fysio Voorbeeld'],
    ['#compose-phone', '030 123 45 67'],
    ['#compose-site', 'www.voorbeeld.nl/afspraak'],
    ['#compose-message textarea', 'Doe deze oefeningen.\nTot volgende week.'],
  ] as const) {
    await page.locator(field).tap()
    await page.keyboard.type(text)
  }
  for (const id of ['ST-05', 'MB-01']) await page.locator('label.tick', { has: page.locator(`#compose-${id}`) }).tap()
  await page.locator('#compose-MB-01-reps').tap()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('9')
}
export const composed = {
  practice: 'Fysio Voorbeeld',
  phone: '030 123 45 67',
  site: 'https://www.voorbeeld.nl/afspraak',
  message: 'Doe deze oefeningen.\nTot volgende week.',
  country: 'NL',
  parts: { questions: true, programme: true, checkIns: true },
  programme: [
    { exercise: 'ST-05', hold: 20, reps: 2, sets: 1, perDay: 1, daysPerWeek: 7 },
    { exercise: 'MB-01', hold: 2, reps: 9, sets: 1, perDay: 3, daysPerWeek: 7 },
  ],
}

export const linkOn = async (page: Page): Promise<string> => {
  await page.locator('#compose-link').waitFor()
  return page.locator('#compose-link').inputValue()
}
export const afterHash = (address: string): string => address.slice(address.indexOf('#') + 1)
