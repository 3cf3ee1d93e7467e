import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: '.' })

/** Packages that come as ES modules only; Jest runs CommonJS, so they are translated like our own files. */
const modulesOnly = [
  '@borewit',
  '@formatjs',
  '@schummar',
  '@tokenizer',
  'd3-[a-z-]+',
  'file-type',
  'hucre',
  'icu-minify',
  'internmap',
  'intl-messageformat',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'use-intl',
]

/** @type {import('jest').Config} */
const ours = {
  testEnvironment: 'node',
  maxWorkers: '100%',
  // Only to end a test that hangs: nothing is judged by its speed.
  testTimeout: 60_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    // Its package names an entrance for `import` only, and Jest comes in by `require`.
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  // Before the test file itself, so that the order of its imports does not matter.
  setupFiles: ['<rootDir>/tests/support/outside.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
}

export default async function config() {
  const complete = await withNext(ours)()
  return {
    ...complete,
    transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/)`, '^.+\\.module\\.(css|sass|scss)$'],
  }
}
