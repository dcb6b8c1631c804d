import type { i18n as I18n } from 'i18next'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Namespace } from '../i18n/languages.ts'
import { loadWords, WordsMissing } from '../i18n/words.ts'

const needed: readonly Namespace[] = ['ui', 'practice', 'share', 'care']

/** Words in the language of the patient, which may be another one than that of the page. */
export const usePatientWords = (language: Language): I18n => {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState<Language>()
  const there = needed.every((namespace) => i18n.hasResourceBundle(language, namespace))
  useEffect(() => {
    if (there) return
    loadWords(i18n, language, needed).then(
      () => setLoaded(language),
      (error: unknown) => {
        // without network the words stay those of the page
        if (!(error instanceof WordsMissing)) throw error
      },
    )
  }, [i18n, language, there])
  const own = i18n.language
  return useMemo(
    () => (there && language !== own ? i18n.cloneInstance({ lng: language }) : i18n),
    [i18n, language, own, there],
  )
}
