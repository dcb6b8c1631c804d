import { readFileSync } from 'node:fs'
import { namespaces, type Language, type Namespace } from '../../src/i18n/languages.ts'

type Words = string | readonly Words[] | { readonly [key: string]: Words }
const leaves = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))

/** All texts of one file by key. */
export const textsIn = (language: Language, namespace: Namespace): ReadonlyMap<string, string> =>
  new Map(leaves(JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8')) as Words)) // locales.test.ts compares their shape

/** All texts of a language, as `file:key`. */
export const allTexts = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    namespaces.flatMap((namespace) =>
      [...textsIn(language, namespace)].map(([key, text]) => [`${namespace}:${key}`, text] as const),
    ),
  )

/** The words of a text, without its variables. */
export const wordsOf = (text: string): readonly string[] =>
  text.replaceAll(/\{\{.*?\}\}/g, ' ').match(/(?<![\p{L}\d])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\d])/gu) ?? []
