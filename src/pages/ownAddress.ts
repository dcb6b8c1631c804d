import { isLanguage, type Language } from '../i18n/languages.ts'

/** An address of this guide in a language, next to the page at `here`; also where the guide lives in a sub-folder. */
export const addressFrom = (here: string, language: Language, path: string, text: string): string => {
  const url = new URL(here)
  const folders = url.pathname.split('/')
  const at = folders.findIndex(isLanguage)
  url.pathname = [...folders.slice(0, at === -1 ? 1 : at), language, path].join('/')
  url.search = ''
  url.hash = text
  return url.href
}
export const ownAddress = (language: Language, path: string, text: string): string =>
  addressFrom(location.href, language, path, text)
