import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = ['src/ui/styles', 'src/drawings'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file}`),
)
const sided =
  /(?:margin|padding|border)-(?:left|right)|(?:text-align|float|clear): ?(?:left|right)|^\s*(?:left|right):|border-(?:top|bottom)-(?:left|right)-radius/
/** A shorthand with another value on the left than on the right. */
const uneven = (line: string): boolean => {
  const [, right, left] = /(?:margin|padding|inset): \S+ (\S+) \S+ ([^\s;]+);/.exec(line) ?? []
  return right !== left
}

test('styles say start and end, so that a script from right to left is mirrored', () => {
  const found = sheets.flatMap((sheet) =>
    readFileSync(sheet, 'utf8')
      .split('\n')
      .filter((line) => sided.test(line) || uneven(line))
      .map((line) => `${sheet}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
