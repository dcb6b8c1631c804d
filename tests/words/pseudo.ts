import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'

/** Languages nobody speaks, made from English: one is written from right to left, one is 40 % longer. For tests only. */
export const pseudoLanguages = ['rightToLeft', 'longer'] as const
export type PseudoLanguage = (typeof pseudoLanguages)[number]

const latin = 'abcdefghijklmnopqrstuvwxyz'
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ'
const accents: { readonly [letter: string]: string } = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' }

const mirrored = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => hebrew[latin.indexOf(letter.toLowerCase())] ?? letter)

/** Each word gets longer, as German does to English: no new places to break a line. */
const stretched = (text: string): string => {
  let owed = 0.5
  return text.replaceAll(/[a-z]/gi, (letter) => {
    owed += 0.54 // of 100 characters 79 are letters
    const accented = accents[letter] ?? letter
    if (owed < 1 || !/[aeiounrs]/.test(letter)) return accented
    owed -= 1
    return accented + accented
  })
}

/** One text in a pseudo language; variables stay as they are. */
export const pseudo = (text: string, language: PseudoLanguage): string =>
  text
    .split(/(\{\{.*?\}\})/)
    .map((part) => {
      if (part.startsWith('{{')) return part
      return language === 'rightToLeft' ? mirrored(part) : stretched(part)
    })
    .join('')

const wordsFile = (namespace: string, language: PseudoLanguage): string => {
  const english: unknown = JSON.parse(readFileSync(`locales/en/${namespace}.json`, 'utf8'), (_, value: unknown) =>
    typeof value === 'string' ? pseudo(value, language) : value,
  )
  return `export default ${JSON.stringify(english)}`
}

/** The page as the script fills it: without the prepared English, and without the hashes that English words have. */
const emptied = (html: string, direction: string): string =>
  html
    .replaceAll(/ integrity="[^"]*"/g, '')
    .replace(/ data-page="[^"]*"/, '')
    .replace(/<html lang="en" dir="ltr">/, `<html lang="en" dir="${direction}">`)

/** From now on the English pages of this context are in the pseudo language. */
export const speakPseudo = async (context: BrowserContext, language: PseudoLanguage): Promise<void> => {
  await context.route(/\/assets\/words\/en\/[^/]*\.js$/, (route) => {
    const [, namespace = ''] = /\/en\/(\w+)-/.exec(route.request().url()) ?? []
    return route.fulfill({ contentType: 'text/javascript', body: wordsFile(namespace, language) })
  })
  await context.route(/\/en(\/[^.]*)?$/, async (route) => {
    const answer = await route.fetch()
    const direction = language === 'rightToLeft' ? 'rtl' : 'ltr'
    await route.fulfill({ response: answer, body: emptied(await answer.text(), direction) })
  })
}
