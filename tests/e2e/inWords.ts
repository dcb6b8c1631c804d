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

/** A name as it is shown; of a text with a variable the beginning, up to that. */
export const begins = (text: string): RegExp => {
  const [start = '', ...more] = text.split('{{')
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}${more.length > 0 ? '' : '$'}`)
}
