import { defineConfig } from '@playwright/test'

/** Journeys through the built product. `npm test` finds the browser and builds; `global-setup.ts` starts the product. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.journey.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  // One product and one demo, which a journey may change: one after the other.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
    baseURL: process.env.TESTS_ADDRESS ?? '',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.TESTS_BROWSER ? { executablePath: process.env.TESTS_BROWSER } : {}),
      // The sandbox of Chromium refuses root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
