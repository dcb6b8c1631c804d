import { expect, test } from 'vitest'
import { importsOf, ownImports, sourceFiles, sourceOf } from '../src/cli/imports.ts'
import { rooms } from '../src/cli/rooms.ts'

const mayImport: { readonly [folder: string]: { readonly mayImport: readonly string[] } } = rooms
const packagesForGuide = ['xstate', 'valibot']
const files = sourceFiles()

test('every folder of src has a row in the table', () => {
  expect(
    [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((folder) => !(folder in mayImport)),
  ).toEqual([])
})
test('no file imports from a folder it may not know', () => {
  const forbidden = ownImports().filter(({ from, to }) => from !== to && !mayImport[from]?.mayImport.includes(to))
  expect(forbidden.map(({ file, from, to }) => `src/${file}: ${from} may not import ${to} (src/cli/rooms.ts)`)).toEqual(
    [],
  )
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
      /\b(Date\b|Math\.random|window\.|document\.|localStorage|sessionStorage|fetch\()/.test(sourceOf(file)),
    )
  expect(impure).toEqual([])
})
test('there are no index files and no folders named after kinds of file', () => {
  expect(files.filter((file) => /(^|\/)index\.tsx?$|(^|\/)(utils|helpers|common|types)\//.test(file))).toEqual([])
})
