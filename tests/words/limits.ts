import type { Language, Namespace } from '../../src/i18n/languages.ts'

/** Files that patients read. practice, summary and fhir are for professionals; site is for search engines. */
export const patientFiles = [
  'ui',
  'questions',
  'advice',
  'care',
  'learn',
  'session',
  'followup',
  'diary',
  'share',
  'settings',
] as const satisfies readonly Namespace[]

/** Flesch-Douma at least (70 and up reads easily), Flesch-Kincaid grade at most, LIX at most (under 40 is easy). */
export const scoreLimit: { readonly [language in Language]: number } = { nl: 78, en: 5, da: 30, de: 36, sv: 30 }
/** German joins its nouns into long words, so easy German has a higher LIX. The claims say what others wrote, in their terms. */
export const claimsLimit: { readonly [language in Language]: number } = { nl: 65, en: 6, da: 39, de: 48, sv: 38 }

export const averageLimit = 10
export const longestSentence = 20

/** Sentences that may be longer. One sign with its parts is one choice: cut up, it would become several signs. */
export const longSentences: readonly { readonly keys: RegExp; readonly reason: string }[] = [
  {
    keys: /^(questions|followup):questions\.(emergencySigns2?|otherSigns|healthHistory|neckInjury|fuNewSigns)\.options\.\w+$/,
    reason: 'a warning sign, worded for safety; its parts stay together in one choice',
  },
  { keys: /^questions:questions\.neckInjury\.hint$/, reason: 'the list of what a hard injury is' },
  { keys: /^questions:questions\.chestClarify\.q$/, reason: 'one question about chest pain, asked in an emergency' },
]

/** The same scores for one text. Only from twenty words on: below that one long word decides. */
export const textLimit: { readonly [language in Language]: number } = { nl: 50, en: 8, da: 50, de: 60, sv: 50 }
export const wordsForTextLimit = 20

export const hardTexts: { readonly [key: string]: string } = {
  'care:modules.M-RELAX.evidence': 'says what was studied: physiotherapy, relaxing, breathing',
  'learn:about.sections.limits.text.2': 'the law has its own words: a certified medical device',
  'advice:contacts.DE.physioDirect': 'names the German title that a person must look for',
  'advice:cautions.M-MASS-DEVICE/implanted': 'names the implants and devices; nobody may miss theirs',
}
