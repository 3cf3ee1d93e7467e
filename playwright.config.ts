import { defineConfig } from '@playwright/test'

/** Journeys through the built product. `npm test` finds the browser and builds; each worker starts a product of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  // A journey may change the demo, so those of one worker go one after the other.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
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
