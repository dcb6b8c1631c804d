import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

const contact = "{ tel: { emergency: '112', outOfHours: undefined }, verifiedOn: undefined, physioDirect: false }"
const words = { emergency: '112', outOfHours: 'a', mental: 'b', physioDirect: 'c', physioNote: 'd' }

export const country: Recipe = {
  adds: 'a country',
  steps: [
    {
      does: 'the option of the question, at the end',
      apply: (copy) => copy.replace('src/guide/questions/preferences.ts', "'other']", "'other', 'AT']"),
      noticedBy: 'types',
      says: /contacts\.ts.*'AT' does not exist/,
    },
    {
      does: 'its numbers in src/guide/contacts.ts',
      apply: (copy) => copy.replace('src/guide/contacts.ts', '  NL: {', `  AT: ${contact},\n  NL: {`),
      noticedBy: 'types',
      says: /contacts\.ts.*'AT' is missing/,
    },
    {
      does: 'its name in every language',
      apply: (copy) => {
        for (const language of languages) copy.words(`${language}/questions.json`, 'questions.country.options.AT', 'A')
      },
      noticedBy: 'tests/locales.test.ts',
      says: 'questions.country.options.AT',
    },
    {
      does: 'whom to call there, in words, in every language',
      apply: (copy) => {
        for (const language of languages) copy.words(`${language}/advice.json`, 'contacts.AT', words)
      },
      noticedBy: 'tests/locales.test.ts',
      says: 'contacts.AT.emergency',
    },
    {
      does: 'a code for links and replies, at the end',
      apply: (copy) => copy.replace('src/share/codes.ts', "'UK', 'other']", "'UK', 'other', 'AT']"),
      noticedBy: 'tests/share/codes.test.ts',
      says: /every question and option of the guide[^]*AT/,
    },
    {
      does: 'its rows in the specification',
      apply: (copy) => {
        copy.replace(
          'tests/cli/specification.json',
          '"id": "other"\n',
          '"id": "other"\n    },\n    {\n     "id": "AT"\n',
        )
        copy.specify('contacts', { country: 'AT', tel: { emergency: '112', outOfHours: null }, verifiedOn: null })
      },
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /AT/,
    },
  ],
}
