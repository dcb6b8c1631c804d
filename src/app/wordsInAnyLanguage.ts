import type { i18n as I18n } from 'i18next'
import { languages, type Language, type Namespace } from '../i18n/languages.ts'
import { createWords, WordsMissing } from '../i18n/words.ts'
import { tell } from '../visit/notice.ts'

/** Words in the wanted language, else in another one with a notice. @throws WordsMissing when none can be loaded. */
export const wordsInAnyLanguage = async (wanted: Language, namespaces: readonly Namespace[]): Promise<I18n> => {
  try {
    return await createWords(wanted, namespaces)
  } catch (error) {
    const other = languages.find((language) => language !== wanted)
    if (!(error instanceof WordsMissing) || other === undefined) throw error
    const i18n = await createWords(other, namespaces)
    tell({ kind: 'language' })
    return i18n
  }
}
