import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Copy } from './copy.ts'
import { languages } from '../../src/i18n/languages.ts'
import type { Recipe } from './recipe.ts'

export const copyEnglish = (copy: Copy): void => {
  cpSync(join(copy.folder, 'locales/en'), join(copy.folder, 'locales/xx'), { recursive: true })
  copy.words('xx/ui.json', 'languages.names.xx', 'Xxish')
}
const list = 'src/i18n/languages.ts'
export const offer = (copy: Copy): void =>
  copy.replace(list, 'export const languages = [', "export const languages = ['xx', ")

export const language: Recipe = {
  adds: 'a language',
  steps: [
    {
      does: 'copy locales/en and translate it',
      apply: copyEnglish,
      noticedBy: 'tests/locales.test.ts',
      says: /locales\/xx/,
    },
    {
      does: 'its line in src/i18n/languages.ts',
      apply: offer,
      noticedBy: 'tests/i18n/languages.test.ts',
      says: "locales/xx is complete: add 'xx' to src/i18n/languages.ts",
    },
    {
      does: 'its own name in the ui.json of every language',
      apply: (copy) => {
        for (const each of languages) copy.words(`${each}/ui.json`, 'languages.names.xx', 'Xxish')
      },
      noticedBy: 'types',
      says: /languages\.names\.xx/,
    },
  ],
}
