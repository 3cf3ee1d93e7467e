import { fileURLToPath } from 'node:url'

import { requireNode } from './ready/node-version.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { stopWithNpm } = await import('./ready/parent.mjs')
const { alone } = await import('./ready/alone.mjs')
const { ensureInstalled } = await import('./ready/install.mjs')
const { ensureBuilt, ensureBundled } = await import('./ready/build.mjs')
const { findBrowser } = await import('./ready/browser.mjs')

stopWithNpm()
// The bench decides on every setting itself; those of this terminal would change what it measures.
for (const name of Object.keys(process.env)) {
  if (/^(TOETSKLAAR_.*|DATABASE_URL|PORT|HOST)$/.test(name)) delete process.env[name]
}
process.env.NODE_ENV = 'production'

await alone(async () => {
  await ensureInstalled({ all: true })
  await ensureBundled()
  await ensureBuilt()
  await bundleBench()
})
process.env.BENCH_BROWSER = (await findBrowser()) ?? ''
await import('../dist/bench/bench.mjs')

/** What measures is no part of the product, so it is not bundled with its commands. */
async function bundleBench() {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: ['tests/bench/bench.ts', 'tests/bench/floors/bare-server.ts', 'tests/bench/floors/bare-start.ts'],
    outdir: 'dist/bench',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': './bin/ready/nothing.mjs' },
    logLevel: 'error',
  })
  await stop()
}
