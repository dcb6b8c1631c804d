import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder of src may import; anything not listed is forbidden, types included. */
const mayImport: { readonly [folder: string]: readonly string[] } = {
  guide: [],
  ui: [],
  fhir: ['guide'],
  keeping: [],
  share: ['guide', 'keeping'],
  diary: ['guide', 'keeping'],
  voice: [],
  session: ['guide'],
  drawings: ['guide'],
  visit: ['guide', 'keeping'],
  i18n: ['guide', 'locales'],
  pages: ['ui', 'drawings', 'i18n', 'guide', 'visit', 'session', 'voice', 'diary', 'share', 'fhir'],
  cli: ['guide', 'fhir', 'i18n'],
  worker: [],
  app: ['ui', 'drawings', 'i18n', 'guide', 'visit', 'session', 'diary', 'share', 'fhir', 'pages'],
}
const packagesForGuide = ['xstate', 'valibot']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

const ours = files.flatMap((file) =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => {
      const target = normalize(join('src', dirname(file), path))
      return {
        file,
        from: file.split('/')[0] ?? '',
        to: target.startsWith('src/') ? (target.split('/')[1] ?? '') : (target.split('/')[0] ?? ''),
      }
    }),
)

test('every folder of src has a row in the table', () => {
  expect(
    [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((folder) => !(folder in mayImport)),
  ).toEqual([])
})
test('no file imports from a folder it may not know', () => {
  expect(ours.filter(({ from, to }) => from !== to && !mayImport[from]?.includes(to))).toEqual([])
})
test('the guide imports no library but its statechart and validation', () => {
  const foreign = files
    .filter((file) => file.startsWith('guide/'))
    .flatMap((file) => importsOf(file).filter((path) => !path.startsWith('.') && !packagesForGuide.includes(path)))
  expect(foreign).toEqual([])
})
test('the guide does not look at the clock, chance or the browser', () => {
  const impure = files
    .filter((file) => file.startsWith('guide/'))
    .filter((file) =>
      /\b(Date\b|Math\.random|window\.|document\.|localStorage|sessionStorage|fetch\()/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    )
  expect(impure).toEqual([])
})
test('there are no index files and no folders named after kinds of file', () => {
  expect(files.filter((file) => /(^|\/)index\.tsx?$|(^|\/)(utils|helpers|common|types)\//.test(file))).toEqual([])
})
