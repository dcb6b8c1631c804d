import { defineConfig } from 'vitest/config'

/** For the copies in which a step of a recipe is forgotten. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/recipes/**'],
    environment: 'node',
    isolate: false,
  },
})
