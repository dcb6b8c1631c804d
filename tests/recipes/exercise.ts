import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

const dose = { hold: [10, 15], reps: [2, 2], perSide: false, sets: [1, 1], perDay: [1, 2] }

export const exercise: Recipe = {
  adds: 'an exercise',
  steps: [
    {
      does: 'write it in src/guide/care/exercises.ts, with its dose and whom it must not be given to',
      apply: (copy) =>
        copy.replace(
          'src/guide/care/exercises.ts',
          "  'MB-01': {",
          "  'ST-06': { module: 'M-STRETCH', dose: { hold: [10, 15], reps: [2, 2], perSide: false, sets: [1, 1], perDay: [1, 2] }, hideIf: dizzy },\n  'MB-01': {",
        ),
      noticedBy: 'types',
      says: /exerciseScenes\.tsx.*'ST-06'' does not exist/,
    },
    {
      does: 'draw it in src/drawings/exerciseScenes.tsx',
      apply: (copy) =>
        copy.replace(
          'src/drawings/exerciseScenes.tsx',
          'export const scenes = {',
          "export const scenes = {\n  'ST-06': { box: front, draw: (part: number) => <circle cx={part} cy={0} r={9} /> },",
        ),
      noticedBy: 'types',
      says: /exerciseScenes\.tsx.*Property '"ST-06"' is missing/,
    },
    {
      does: 'its words in every language',
      apply: (copy) => {
        for (const language of languages)
          copy.words(`${language}/care.json`, 'exercises.ST-06', {
            name: '1',
            steps: '2',
            dose: '3',
            feel: '4',
            avoid: '5',
          })
      },
      noticedBy: 'tests/locales.test.ts',
      says: /exercises\.ST-06\.name/,
    },
    {
      does: 'a code for links and replies, at the end',
      apply: (copy) => copy.replace('src/share/codes.ts', "  'SG-03',\n]", "  'SG-03',\n  'ST-06',\n]"),
      noticedBy: 'tests/share/codes.test.ts',
      says: /every exercise[^]*ST-06/,
    },
    {
      does: 'its row in the specification',
      apply: (copy) =>
        copy.specify('exercises', { id: 'ST-06', module: 'M-STRETCH', dose, hideIf: { derived: 'dizzy' } }),
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /ST-06/,
    },
  ],
}
