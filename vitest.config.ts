import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './tools/chromium.mjs'

const { executablePath, args } = await findChromium()

// over all answer sets or all walks: minutes, not seconds
const slow = ['tests/proof/*.test.ts', 'tests/changes/*.test.ts', 'tests/guide/everyWalk.test.ts']

// what a page comes to may take long on a busy machine; a second is the default
const patient = { timeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/recipes/**', ...slow],
          environment: 'node',
          isolate: false,
          testTimeout: 120_000, // thousands of people a test, on whatever machine
        },
      },
      {
        test: {
          name: 'proofs',
          include: slow,
          environment: 'node',
          isolate: false,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'recipes',
          include: ['tests/recipes/*.test.ts'],
          environment: 'node',
          isolate: false,
          maxConcurrency: 3, // each starts a compiler or a test run
          testTimeout: 300_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args } }),
            instances: [{ browser: 'chromium' }],
          },
          expect: { poll: patient },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/e2e/*.test.ts'],
          // a quarter of an hour: npm run walk
          exclude: process.env['ACCESS_WALK'] === undefined ? ['tests/e2e/accessWalk.test.ts'] : [],
          environment: 'node',
          isolate: false,
          maxWorkers: 2, // each file opens a browser of its own
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: patient },
        },
      },
    ],
  },
})
