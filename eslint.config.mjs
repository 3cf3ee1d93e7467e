import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only; a default is for what Next.js or a tool demands.',
}

const noClockNorChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A rule gets the day or moment as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A rule gets the day or moment as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A rule gets what is random as an argument.',
  },
]

/** What `lib` may not reach for: the answer of a rule depends on the question only. */
const outsideWorld = [
  'process',
  'fetch',
  'console',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
]

/** Every exported action or route is a public endpoint, so each is made by a wrapper that asks who is there. */
function onlyMadeBy(wrappers, besides = '^$') {
  const message = `Make it with ${wrappers}: every export here can be called by anyone.`
  return [
    { selector: 'ExportNamedDeclaration > FunctionDeclaration', message },
    { selector: 'ExportNamedDeclaration > ExportSpecifier', message },
    { selector: 'ExportAllDeclaration', message },
    {
      selector: `ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([init.callee.name=/^${wrappers}$/]):not([id.name=/${besides}/])`,
      message,
    },
  ]
}

const config = [
  { ignores: ['.next/**', 'dist/**', 'data/**', 'test-results/**', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      // Plain links keep the script small: next/link brings a router and prefetches to the browser.
      '@next/next/no-html-link-for-pages': 'off',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'next/link', message: 'Plain links keep the script small.' }] },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Playwright hands a fixture over by a function called `use`, which is no hook.
      'react-hooks/rules-of-hooks': 'off',
      // That name is taken only where webpack bundles, which tests never are.
      '@next/next/no-assign-module-variable': 'off',
    },
  },
  { files: ['{db,bin}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noDefault] } },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', noDefault, ...noClockNorChance],
    },
  },
  {
    files: ['app/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement[directive='use server']",
          message: 'Actions live in actions.ts, where they are checked.',
        },
      ],
    },
  },
  {
    files: ['app/**/{,*-}actions.ts'],
    // The gate is where the wrappers themselves are made.
    ignores: ['app/_gate/**'],
    rules: { 'no-restricted-syntax': ['error', noDefault, ...onlyMadeBy('(member|public)Action')] },
  },
  {
    files: ['app/**/route.ts'],
    ignores: ['app/api/auth/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefault,
        ...onlyMadeBy('(member|public)Route', '^(dynamic|maxDuration|runtime)$'),
      ],
    },
  },
]

export default config
