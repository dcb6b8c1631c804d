import { createWords, loadWords } from '../../src/i18n/words.ts'
import type { languages } from '../../src/i18n/languages.ts'
import { makeSummaryWords } from '../../src/pages/summaryWords.ts'
import { summaryText } from '../../src/pages/summaryText.ts'
import { summaryInWords } from '../../src/pages/useSummary.ts'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import { patient } from './replies.ts'

const wordsIn = async (language: (typeof languages)[number]) => {
  const i18n = await createWords(language)
  await loadWords(i18n, language, ['summary', 'questions'])
  return makeSummaryWords({
    say: (key, variables) => String((i18n.t as (key: string, variables?: object) => unknown)(key, variables)),
    has: (key) => i18n.exists(key),
    locale: language,
  })
}
export const [nl, en] = await Promise.all([wordsIn('nl'), wordsIn('en')])
/** The summary as text for the record; Dutch unless told. */
export const text = (reply: Reply, words = nl) => summaryText(summaryInWords(words, reply))

/** A person without any sign: an ordinary sore neck. */
const calm: Answers = patient('V01')
export const settledCalm: Answers = {
  ...calm,
  country: 'NL',
  armSymptoms: ['none'],
  headachePattern: 'none',
  dizziness: 'none',
}
