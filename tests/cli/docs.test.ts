import { expect, test } from 'vitest'
import { generated, outOfDate } from '../../src/cli/docs.ts'
import { ownImports, sourceFiles } from '../../src/cli/imports.ts'
import { rooms } from '../../src/cli/rooms.ts'
import { claims } from '../../src/guide/claims.ts'
import { screens } from '../../src/guide/questions/screens.ts'
import { ruleIds } from '../../src/guide/rules/rules.ts'

test('every generated document is current; else run npm run docs', () => {
  expect(outOfDate()).toEqual([])
})
test('every rule stands in docs/rules.md with its conditions and a source', () => {
  const rules = generated()['docs/rules.md'] ?? ''
  for (const id of ruleIds)
    expect(rules).toMatch(new RegExp(`### ${id} .*\\n\\n.+\\n\\n- [^]*?For clinicians: .+ Source: \\w`))
})
test('every claim of the article stands in docs/claims.md', () => {
  const table = generated()['docs/claims.md'] ?? ''
  for (const id of Object.keys(claims)) expect(table).toContain(`| ${id} |`)
})
test('the flow map shows every screen', () => {
  const map = generated()['public/flow-en.svg'] ?? ''
  expect(map.match(/<rect class="box/g)).toHaveLength(screens.length + 2)
})
test('the drawing of the imports shows every folder of src, and every import between two of them', () => {
  const drawing = generated()['docs/architecture.svg'] ?? ''
  for (const folder of new Set(sourceFiles().map((file) => file.split('/')[0] ?? '')))
    expect(drawing).toContain(`>${folder}</text>`)
  const between = ownImports().filter(({ from, to }) => from !== to)
  const counted = [...drawing.matchAll(/imports \S+ (\d+) times?</g)].map(([, count]) => Number(count))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(between.length)
  expect(between.length).toBeGreaterThan(300)
})
test('docs/architecture.md says of every folder what it may import and why', () => {
  const table = generated()['docs/architecture.md'] ?? ''
  for (const folder of Object.keys(rooms)) expect(table).toContain(`| \`${folder}\` |`)
  for (const { because } of Object.values(rooms)) expect(table).toContain(because)
})
