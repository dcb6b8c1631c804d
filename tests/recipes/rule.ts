import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

const patient = { id: 'V90', answers: { trend: 'better', interferenceScore: 9 }, expect: 'PHYSIO', within: 7 }

export const rule: Recipe = {
  adds: 'a rule',
  steps: [
    {
      does: 'its condition in src/guide/rules',
      apply: (copy) =>
        copy.replace(
          'src/guide/rules/physio.ts',
          "  'R-PH-02'",
          "  'R-PH-90': { level: 'PHYSIO', within: 14, when: all(is(trend, 'better'), atLeast(interferenceScore, 9)), why: 'Worse', source: ['S01'] },\n  'R-PH-02'",
        ),
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /R-PH-90/,
    },
    {
      does: 'its sentence for patients in every language',
      apply: (copy) => {
        for (const language of languages) copy.words(`${language}/advice.json`, 'reasons.R-PH-90', '1')
      },
      noticedBy: 'tests/locales.test.ts',
      says: /reasons\.R-PH-90/,
    },
    {
      does: 'a patient for whom it counts',
      apply: (copy) => {
        const path = 'tests/vignettes/clinical.json'
        const patients = JSON.parse(copy.read(path)) as object[] // our own file
        copy.write(path, JSON.stringify([...patients, patient]))
      },
      noticedBy: 'tests/guide/forgotten.test.ts',
      says: 'R-PH-90 has no patient in tests/vignettes',
    },
    {
      does: 'its row in the specification',
      apply: (copy) =>
        copy.specify('rules', {
          id: 'R-PH-90',
          level: 'PHYSIO',
          within: 14,
          when: {
            all: [
              { q: 'trend', in: ['better'] },
              { q: 'interferenceScore', gte: 9 },
            ],
          },
          why: 'Worse',
        }),
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /R-PH-90/,
    },
    {
      does: 'npm run docs',
      apply: (copy) => copy.run('tsx', 'src/cli/docs.ts'),
      noticedBy: 'tests/cli/docs.test.ts',
      says: /else run npm run docs[^]*docs\/rules\.md/,
    },
  ],
}
