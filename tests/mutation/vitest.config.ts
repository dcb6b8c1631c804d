import { defineConfig } from 'vitest/config'

/** The quick tests of the guide; the proofs are about its data, which is mutated apart. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: [
      'tests/mutation/*.test.ts',
      'tests/guide/*.test.ts',
      'tests/cli/clinicalJson.test.ts',
      'tests/proof/agreement.test.ts',
      'tests/proof/plan.test.ts',
    ],
    exclude: ['tests/guide/everyWalk.test.ts'],
    environment: 'node',
    env: { AGREEMENT_SHEETS: '2000' },
  },
})
