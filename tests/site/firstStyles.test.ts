import { expect, test } from 'vitest'
import { firstStyles } from '../../tools/firstStyles.ts'

const sheet =
  ':root{--ink:#000}.opt{color:var(--ink)}.opt .lab,.later{top:0}.later:hover{left:0}@media print{.later{top:1px}}@media (hover){.opt{top:2px}}'

test('the first styles are those of the page and its script, in their order', () => {
  expect(firstStyles(sheet, ['<label class="opt">', "className:'lab'"])).toBe(
    ':root{--ink:#000}.opt{color:var(--ink)}.opt .lab{top:0}@media (hover){.opt{top:2px}}',
  )
})
test('a style for a class that only part of the name matches is left out', () => {
  expect(firstStyles('.opt-row{top:0}', ['opt row'])).toBe('')
})
test('styles for paper are left out, also inside others', () => {
  expect(
    firstStyles('.opt{top:0}@media print{.opt{top:1px}@page{margin:0}}@media (hover){@media print{a{top:0}}}', ['opt']),
  ).toBe('.opt{top:0}')
})
test('a custom property stays when a style, another one that stays, the page or a script names it', () => {
  const root =
    ':root{--ink:#000;--far:var(--farther);--farther:1px;--near:var(--nearer);--nearer:2px;--len:3px;--set:4px}'
  expect(firstStyles(`${root}a{top:var(--near)}`, ['<i stroke="var(--len)">', "set('--set')"])).toBe(
    ':root{--near:var(--nearer);--nearer:2px;--len:3px;--set:4px}a{top:var(--near)}',
  )
})
test('a rule that held nothing but unused custom properties goes, and what was around it', () => {
  expect(firstStyles('@media screen{:root{--ink:#000}}a{top:0}', [])).toBe('a{top:0}')
})
