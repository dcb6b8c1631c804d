import { expect, test } from 'vitest'
import { firstStyles } from '../../tools/firstStyles.ts'

const sheet =
  ':root{--ink:#000}.opt{color:red}.opt .lab,.later{top:0}.later:hover{left:0}@media print{.later{top:1px}}@media (hover){.opt{top:2px}}'

test('the first styles are those of the page and its script, in their order', () => {
  expect(firstStyles(sheet, ['<label class="opt">', "className:'lab'"])).toBe(
    ':root{--ink:#000}.opt{color:red}.opt .lab{top:0}@media (hover){.opt{top:2px}}',
  )
})
test('a style for a class that only part of the name matches is left out', () => {
  expect(firstStyles('.opt-row{top:0}', ['opt row'])).toBe('')
})
