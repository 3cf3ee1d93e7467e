import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { requireNode } from './ready/node-version.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { ensureInstalled } = await import('./ready/install.mjs')
const { ensureBuilt, ensureBundled } = await import('./ready/build.mjs')
const { findBrowser } = await import('./ready/browser.mjs')

// The bench decides on every setting itself; those of this terminal would change what it measures.
for (const name of Object.keys(process.env)) {
  if (/^(TOETSKLAAR_.*|DATABASE_URL|PORT|HOST)$/.test(name)) delete process.env[name]
}
process.env.NODE_ENV = 'production'

await ensureInstalled({ all: true })
await ensureBundled()
await ensureBuilt()
await bundleBench()
process.env.BENCH_BROWSER = (await findBrowser()) ?? ''
await import('../dist/bench/main.mjs')

/** Not part of the product, so not among its commands. */
async function bundleBench() {
  const { build, stop } = await import('esbuild')
  if (!existsSync('dist')) mkdirSync('dist')
  await build({
    entryPoints: { main: 'tests/bench/main.ts', 'bare-server': 'tests/bench/floors/bare-server.ts' },
    outdir: 'dist/bench',
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
