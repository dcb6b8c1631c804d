import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language, Namespace } from './languages.ts'

const files = import.meta.glob<Record<string, unknown>>(['../../locales/*/*.json', '!../../locales/*/site.json'], {
  import: 'default',
})

/** Thrown when the words of a language cannot be loaded, for instance without network. */
export class WordsMissing extends Error {}

const read = async (language: Language, namespace: Namespace): Promise<Record<string, unknown>> => {
  const load = files[`../../locales/${language}/${namespace}.json`]
  if (load === undefined) throw new WordsMissing(`${language}/${namespace}`)
  try {
    return await load()
  } catch (cause) {
    throw new WordsMissing(`${language}/${namespace}`, { cause })
  }
}

/** @throws WordsMissing when a file cannot be loaded; what was loaded before stays usable */
export const loadWords = async (i18n: I18n, language: Language, namespaces: readonly Namespace[]): Promise<void> => {
  const wanted = namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace))
  const loaded = await Promise.all(
    wanted.map(async (namespace) => [namespace, await read(language, namespace)] as const),
  )
  for (const [namespace, words] of loaded) i18n.addResourceBundle(language, namespace, words)
}

/** An i18next with the words of every page, and those asked for. @throws WordsMissing */
export const createWords = async (language: Language, wanted: readonly Namespace[] = []): Promise<I18n> => {
  const i18n = createInstance()
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: ['ui'],
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
    react: { useSuspense: false },
  } as Parameters<I18n['init']>[0]) // showSupportNotice is not in the published types
  await loadWords(i18n, language, ['ui', ...wanted])
  return i18n
}

/** Switches language with all words that are in use. @throws WordsMissing; the old language then stays. */
export const switchWords = async (i18n: I18n, language: Language, namespaces: readonly Namespace[]): Promise<void> => {
  await loadWords(i18n, language, namespaces)
  await i18n.changeLanguage(language)
}
