import { isLanguage, type Language } from '../i18n/languages.ts'
import { hrefOf, isOneFile } from './place.ts'

/** An address of this guide in a language, next to the page at `here`; also where the guide lives in a sub-folder. */
export const addressFrom = (
  here: string,
  language: Language,
  path: string,
  text: string,
  oneFile = isOneFile,
): string => {
  const url = new URL(here)
  url.search = ''
  if (oneFile) {
    url.hash = hrefOf({ path: `/${language}/${path}`, text }, true)
    return url.href
  }
  const folders = url.pathname.split('/')
  const at = folders.findIndex(isLanguage)
  url.pathname = [...folders.slice(0, at === -1 ? 1 : at), language, path].join('/')
  url.hash = text
  return url.href
}

/** The site that the one file belongs to: what it hands to others must open without the file. */
const site = String(import.meta.env['SITE_URL'] ?? '').replace(/\/+$/, '')

export const ownAddress = (language: Language, path: string, text: string): string =>
  isOneFile && site !== ''
    ? addressFrom(`${site}/${language}/`, language, path, text, false)
    : addressFrom(location.href, language, path, text)
