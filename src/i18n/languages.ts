/** Languages that are complete. The path starts with one of these. */
export const languages = ['nl', 'en', 'da', 'de', 'sv'] as const
export type Language = (typeof languages)[number]
export const firstLanguage: Language = 'nl'

/** `site` is only for building the pages: descriptions for search engines and the like. */
export const namespaces = [
  'ui',
  'questions',
  'advice',
  'care',
  'learn',
  'session',
  'followup',
  'diary',
  'share',
  'practice',
  'summary',
  'fhir',
  'settings',
  'site',
  'start',
] as const
export type Namespace = (typeof namespaces)[number]

export const isLanguage = (value: string | undefined): value is Language =>
  (languages as readonly (string | undefined)[]).includes(value)

/** The language of a path such as `/nl/learn`, else the first language of the person that we have, else Dutch. */
export const languageOf = (path: string, preferred: readonly string[] = []): Language => {
  const inPath = path.split('/')[1]
  if (isLanguage(inPath)) return inPath
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? firstLanguage
}
