const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Imports go one way, app to db to lib; `bin` starts them. `tests/architecture.test.ts` runs this. */
module.exports = {
  forbidden: [
    never('go-round-in-circles', 'A cycle is one module with two names.', {}, { circular: true }),
    never(
      'lib-looks-up',
      'Rules know nothing of screens or rows.',
      { path: '^lib/' },
      { path: '^(app|db|bin|tests)/' },
    ),
    never(
      'lib-uses-a-package',
      'Rules must run anywhere, fast, without set-up; only pure packages are let in.',
      { path: '^lib/', pathNot: '^lib/exports/formats/' },
      {
        dependencyTypes: npm,
        pathNot: 'node_modules/(zod|use-intl|ibantools|ical-generator|d3-shape|d3-scale|@types/d3-(shape|scale))/',
      },
    ),
    never(
      'lib-does-io',
      'The answer of a rule depends on the question only.',
      { path: '^lib/', pathNot: '^lib/exports/formats/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'a-format-does-io',
      'Bytes are computed; opening files is the right of the caller.',
      { path: '^lib/exports/formats/' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(stream|zlib|buffer|crypto|worker_threads|path|url)(/|$)' },
    ),
    never(
      'db-looks-up',
      'The store must serve a command and a test as well.',
      { path: '^db/' },
      { path: '^(app|bin|tests)/' },
    ),
    never(
      'db-knows-the-framework',
      'The store must serve a command and a test as well.',
      { path: '^db/' },
      { path: 'node_modules/(next|react|react-dom|next-auth)/' },
    ),
    never(
      'sql-outside-db',
      'There is one place to look for SQL; starting and copying a whole database is the exception.',
      { pathNot: '^(db/|tests/|bin/(postgres|copies)[/.])' },
      { path: 'node_modules/(kysely|pg|pg-copy-streams|@types/pg|@types/pg-copy-streams)/' },
    ),
    never(
      'data-without-the-gate',
      'Without the gate there is no data, not even its type.',
      { path: '^app/', pathNot: '^app/_gate/' },
      { path: '^db/' },
    ),
    never(
      'session-outside-the-gate',
      'A session is not a permission.',
      { pathNot: '^(app/(_gate|api/auth)/|tests/)' },
      { path: 'node_modules/next-auth/' },
    ),
    never(
      'migration-knows-todays-code',
      'A migration must mean the same next year.',
      { path: '^db/migrations/' },
      { path: '^(app|lib|db|bin)/', pathNot: '^db/migrations/' },
    ),
    never(
      'screen-imports-screen',
      'What screens share goes to app/_ui, what rules share to lib.',
      // The name without brackets, because it comes back in a pattern, where brackets mean something else.
      { path: '^app/\\(member\\)/\\(?([\\w-]+)\\)?/' },
      { path: '^app/\\(member\\)/[^/]+/', pathNot: '^app/\\(member\\)/\\(?$1\\)?/' },
    ),
    never(
      'product-imports-the-start',
      'The product does not know how it was started.',
      { path: '^(app|lib|db)/' },
      { path: '^bin/' },
    ),
    never(
      'product-imports-tests',
      'What only tests need is no part of the product.',
      { path: '^(app|lib|db|bin)/' },
      { path: '^tests/' },
    ),
  ],
  required: [
    {
      name: 'every-member-entry-passes-the-gate',
      comment: 'Every page, route and action of a member asks the gate.',
      severity: 'error',
      module: { path: '^app/(\\(member\\)|_evidence|api/(?!auth/)).*/(page|route|([\\w-]+-)?actions)\\.tsx?$' },
      // Directly, or through the one file beside a page that loads for it.
      to: { path: '^app/_gate/(as-member|actions|routes)\\.ts$', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
    },
  },
}
