import { expect, test } from 'vitest'
import { writeModule } from './careModule.ts'
import { Copy } from './copy.ts'
import { copyEnglish, offer } from './language.ts'
import { saidOf } from './recipe.ts'

const withRule = (source: string, when: string): Copy => {
  const copy = new Copy()
  copy.replace(
    'src/guide/rules/physio.ts',
    "  'R-PH-02'",
    `  'R-PH-90': { level: 'PHYSIO', within: 14, when: ${when}, why: 'Worse', source: [${source}] },\n  'R-PH-02'`,
  )
  return copy
}

test.concurrent('a rule without a source is named', async () => {
  expect(await saidOf(withRule('', "is(trend, 'worse')"), 'tests/guide/claims.test.ts')).toMatch(/R-PH-90/)
}, 120_000)
test.concurrent('a rule with a source that is not in the list is named', async () => {
  expect(await saidOf(withRule("'S99'", "is(trend, 'worse')"), 'tests/guide/claims.test.ts')).toMatch(/S99/)
}, 120_000)
test.concurrent('a rule on an option that does not exist does not compile', async () => {
  expect(await saidOf(withRule("'S01'", "is(trend, 'wurse')"), 'types')).toMatch(/rules\/physio\.ts.*wurse/)
}, 120_000)
test.concurrent('a module that works on the body and does not mind "hands off" is named', async () => {
  const copy = new Copy()
  writeModule(copy, true, 'always')
  copy.replace('src/guide/care/modules.ts', "allowedAt: ['SELF_CARE'],", "allowedAt: ['GP_SOON'],")
  expect(await saidOf(copy, 'tests/guide/triage.test.ts')).toMatch(/hands off means: no physical module[^]*M-AIR/)
}, 120_000)
test.concurrent('a text that was not translated is named, with the language', async () => {
  const copy = new Copy()
  copyEnglish(copy)
  offer(copy)
  copy.replace('locales/xx/advice.json', '"R-PH-01":', '"R-PH-1":')
  expect(await saidOf(copy, 'tests/locales.test.ts')).toMatch(
    /xx > advice has the same texts as English[^]*reasons\.R-PH-01/,
  )
}, 120_000)
