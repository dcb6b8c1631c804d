import { expect, test } from 'vitest'

// Stryker looks at failed tests only. A mistake that breaks a module while it loads breaks whole files of tests, and is
// seen here because these modules are loaded inside a test.
test('the guide loads, and every screen asks its questions', async () => {
  const { clinicalJson } = await import('../../src/cli/clinicalJson.ts')
  const { advise } = await import('../../src/guide/advise.ts')
  const { examples } = await import('../../src/guide/examples.ts')
  const { whatWouldChange, smallestWhy } = await import('../../src/guide/explain.ts')
  const { screens } = await import('../../src/guide/questions/screens.ts')
  const { readAnswers } = await import('../../src/guide/readAnswers.ts')
  const { namedBecause } = await import('../../src/guide/because.ts')
  expect(Object.keys(clinicalJson())).toContain('questions')
  expect(screens.flatMap(({ questions }) => questions.map(({ id }) => id))).toHaveLength(41)
  for (const answers of Object.values(examples)) {
    const { level } = advise(readAnswers(answers))
    expect(level).toMatch(/[A-Z]/)
    expect(whatWouldChange(answers).length).toBeGreaterThan(0)
    expect(smallestWhy(answers).rule).toMatch(/^R-/)
  }
  expect(namedBecause({ op: 'always' }, {})).toEqual([])
})
