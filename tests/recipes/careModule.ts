import type { Copy } from './copy.ts'
import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

const words = {
  name: 'Air',
  summary: 'a',
  dose: ['b'],
  doseShort: 'c',
  places: [],
  notPlaces: [],
  evidence: 'd',
  certainty: 'low',
}
export const writeModule = (copy: Copy, physical: boolean, showIf = 'skinIssue'): void =>
  copy.replace(
    'src/guide/care/modules.ts',
    "  'M-SLEEP': {",
    `  'M-AIR': { stage: 1, physical: ${physical}, allowedAt: ['SELF_CARE'], showIf: ${showIf}, hideIf: never, cautions: {}, claims: ['A32'] },\n  'M-SLEEP': {`,
  )

export const careModule: Recipe = {
  adds: 'a care module',
  steps: [
    {
      does: 'write it in src/guide/care/modules.ts',
      apply: (copy) => writeModule(copy, false),
      noticedBy: 'types',
      says: /origins\.ts.*M-AIR'' does not exist/,
    },
    {
      does: 'where its words come from, in src/guide/origins.ts',
      apply: (copy) =>
        copy.replace('src/guide/origins.ts', "  'M-PHYSIO': ['S01'", "  'M-AIR': ['design'],\n  'M-PHYSIO': ['S01'"),
      noticedBy: 'types',
      says: /origins\.ts.*M-AIR/,
    },
    {
      does: 'its picture in src/drawings/pictograms.tsx',
      apply: (copy) =>
        copy.replace('src/drawings/pictograms.tsx', "  'M-PHYSIO': physio,", "  'M-AIR': walk,\n  'M-PHYSIO': physio,"),
      noticedBy: 'types',
      says: /pictograms\.tsx.*M-AIR/,
    },
    {
      does: 'its words in every language',
      apply: (copy) => {
        for (const language of languages) copy.words(`${language}/care.json`, 'modules.M-AIR', words)
      },
      noticedBy: 'tests/locales.test.ts',
      says: /modules\.M-AIR\.name/,
    },
    {
      does: 'its row in the specification',
      apply: (copy) =>
        copy.specify('modules', {
          id: 'M-AIR',
          stage: 1,
          physical: false,
          allowedAt: ['SELF_CARE'],
          showIf: { derived: 'skinIssue' },
          hideIf: 'never',
          caution: [],
          claims: ['A32'],
        }),
      noticedBy: 'tests/cli/clinicalJson.test.ts',
      says: /M-AIR/,
    },
  ],
}
