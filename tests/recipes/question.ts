import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

const file = 'src/guide/questions/sleep.ts'
const screens = 'src/guide/questions/screens.ts'
const words = { q: 'Do you work at night?', hint: '', why: 'Sleep matters.', options: { yes: 'Yes', no: 'No' } }
const onSpec = (id: string) => ({ id })

export const question: Recipe = {
  adds: 'a question',
  steps: [
    {
      does: 'write it in src/guide/questions',
      apply: (copy) => {
        copy.replace(file, 'import { anyOf }', 'import { anyOf, oneOf }')
        copy.append(file, "export const nightWork = oneOf('nightWork', ['yes', 'no'], { section: 'sleep' })\n")
      },
      noticedBy: 'types',
      says: /screens\.ts.*nightWork/,
    },
    {
      does: 'put it on a screen',
      apply: (copy) => {
        copy.replace(screens, 'import { sleepFactors }', 'import { nightWork, sleepFactors }')
        copy.replace(screens, 'questions: [sleepFactors]', 'questions: [sleepFactors, nightWork]')
      },
      noticedBy: 'tests/guide/forgotten.test.ts',
      says: 'nightWork (sleep.ts) is on no screen in screens.ts',
    },
    {
      does: 'its words in English',
      apply: (copy) => copy.words('en/questions.json', 'questions.nightWork', words),
      noticedBy: 'tests/locales.test.ts',
      says: /in en there are words for[^]*questions\.nightWork\.q/,
    },
    {
      does: 'its words in Dutch',
      apply: (copy) => {
        for (const language of languages.filter((each) => each !== 'en'))
          copy.words(`${language}/questions.json`, 'questions.nightWork', words)
      },
      noticedBy: 'tests/locales.test.ts',
      says: /in nl there are words for[^]*questions\.nightWork\.q/,
    },
    {
      does: 'short words for the summary',
      apply: (copy) => {
        for (const language of languages)
          copy.words(`${language}/summary.json`, 'short.nightWork', { yes: 'works at night', no: 'no night work' })
      },
      noticedBy: 'tests/share/summaryText.test.ts',
      says: /nightWork/,
    },
    {
      does: 'a code for links and replies, at the end',
      apply: (copy) =>
        copy.replace(
          'src/share/codes.ts',
          '\n]\nexport const checkInCodes',
          "\n  ['nightWork', ['yes', 'no']],\n]\nexport const checkInCodes",
        ),
      noticedBy: 'tests/share/codes.test.ts',
      says: /every question and option of the guide[^]*nightWork/,
    },
    {
      does: 'the part of a summary it belongs to',
      apply: (copy) =>
        copy.replace(
          'src/share/parts.ts',
          "'stressLevel', 'sleepFactors'",
          "'stressLevel', 'sleepFactors', 'nightWork'",
        ),
      noticedBy: 'tests/share/parts.test.ts',
      says: /every question belongs to exactly one part[^]*nightWork/,
    },
    {
      does: 'its row in the specification',
      apply: (copy) =>
        copy.specify('questions', {
          id: 'nightWork',
          meta: { screen: 's16', section: 'sleep', type: 'single', showIf: 'always', code: '-' },
          options: ['yes', 'no'].map(onSpec),
        }),
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /nightWork/,
    },
  ],
}
