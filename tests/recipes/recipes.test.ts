import { expect, test } from 'vitest'
import { careModule } from './careModule.ts'
import { country } from './country.ts'
import { exercise } from './exercise.ts'
import { language } from './language.ts'
import { question } from './question.ts'
import { afterSteps, proveEachStep } from './recipe.ts'
import { rule } from './rule.ts'
import { linkVersion, storedVersion } from './versions.ts'

// the rule makes the documents anew, and the language copies all words, so they come last
const recipes = [question, exercise, careModule, country, storedVersion, linkVersion, rule, language]

test.concurrent('with every step of every recipe done, nothing is said', async () => {
  const steps = recipes.flatMap((recipe) => recipe.steps)
  const copy = await afterSteps(steps)
  const tests = [...new Set(steps.map(({ noticedBy }) => noticedBy))].filter((each) => each !== 'types')
  const [types, tested] = [await copy.check('types'), await copy.check(tests.join(' '))]
  copy.remove()
  expect(types.said).toBe('')
  expect(tested.passed ? '' : tested.said).toBe('')
}, 120_000)
recipes.forEach(proveEachStep)
