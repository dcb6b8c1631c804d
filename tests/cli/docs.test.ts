import { expect, test } from 'vitest'
import { generated, outOfDate } from '../../src/cli/docs.ts'
import { claims } from '../../src/guide/claims.ts'
import { screens } from '../../src/guide/questions/screens.ts'
import { ruleIds } from '../../src/guide/rules/rules.ts'

test('docs/rules.md, docs/claims.md and the flow maps are current; else run npm run docs', () => {
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
