import { isLanguage } from '../i18n/languages.ts'

export type Wanted = {
  /** Where the guide is: `https://nek.example`. */
  readonly site: string
  readonly language: string | undefined
  /** A practice's link, as made by the guide. */
  readonly link: string | undefined
}
/** The link, when it is a practice's link of this site. */
export const linkAt = (site: string, link: string): URL | undefined => {
  const url = URL.canParse(link) ? new URL(link) : undefined
  return url?.origin === site && /^\/[a-z]{2}\/i\/?$/.test(url.pathname) && url.search === '' ? url : undefined
}

/** The address to show in the frame. What a practice wrote stays behind `#`, so no server gets it. */
export const frameAddress = ({ site, language, link }: Wanted): string => {
  const wanted = isLanguage(language) ? language : undefined
  const found = link === undefined ? undefined : linkAt(site, link)
  if (found === undefined) return `${site}/${wanted === undefined ? '' : `${wanted}/`}`
  return `${site}${wanted === undefined ? found.pathname : `/${wanted}/i`}${found.hash}`
}
