import type { i18n as I18n } from 'i18next'
import type { Language, Namespace } from '../i18n/languages.ts'
import { loadWords } from '../i18n/words.ts'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { openDiary } from './diaryOfDevice.ts'

/** Pages with these words show what happened over time, so they need the diary too. */
const overTime: readonly Namespace[] = ['session', 'followup', 'diary']

/** Words for a page, in the language of the moment, and the styles. */
export const loadNamespaces =
  (i18n: I18n, styles: () => Promise<void>): LoadNamespaces =>
  async (namespaces) => {
    await Promise.all([
      loadWords(i18n, i18n.language as Language, namespaces), // only ever set to one of ours
      styles(),
      namespaces.some((each) => overTime.includes(each)) ? openDiary() : undefined,
    ])
  }
