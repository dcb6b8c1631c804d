import { allTexts } from '../words/texts.ts'
import type { Language } from '../../src/i18n/languages.ts'

/** The texts of a language by their key, so that a test names no words twice. A key without a text fails. */
export const inWords = (language: Language) => {
  const texts = allTexts(language)
  return (key: string): string => {
    const text = texts.get(key)
    if (text === undefined) throw new Error(`${language} has no text ${key}`)
    return text
  }
}

/** The beginning of a text, up to its first variable; for names that hold a number. */
export const begins = (text: string): RegExp =>
  new RegExp(`^${(text.split('{{')[0] ?? '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)
