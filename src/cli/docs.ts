import { readFileSync, writeFileSync } from 'node:fs'
import { architectureMarkdown } from './architectureMarkdown.ts'
import { claimsMarkdown } from './claimsMarkdown.ts'
import { flowMap } from './flowMap.ts'
import { importDrawing } from './importDrawing.ts'
import { rulesMarkdown } from './rulesMarkdown.ts'
import { wordsIn } from './words.ts'

/** Every file that is made from the guide or from the code, by its path from the top of the project. */
export const generated = (): { readonly [path: string]: string } => ({
  'docs/rules.md': rulesMarkdown(wordsIn('en')),
  'docs/claims.md': claimsMarkdown(),
  'docs/architecture.md': architectureMarkdown(),
  'docs/architecture.svg': importDrawing(),
  'public/flow-nl.svg': flowMap(wordsIn('nl')),
  'public/flow-en.svg': flowMap(wordsIn('en')),
})

const place = (path: string): URL => new URL(`../../${path}`, import.meta.url)
/** Files that are not what the guide says now; `undefined` as text when a file is missing. */
export const outOfDate = (): readonly string[] =>
  Object.entries(generated())
    .filter(([path, text]) => {
      try {
        return readFileSync(place(path), 'utf8') !== text
      } catch {
        return true
      }
    })
    .map(([path]) => path)

if (import.meta.url === `file://${process.argv[1]}`)
  for (const [path, text] of Object.entries(generated())) writeFileSync(place(path), text)
