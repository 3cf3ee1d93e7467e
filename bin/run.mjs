import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { requireNode } from './ready/node-version.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
if (existsSync('.env')) process.loadEnvFile('.env')
process.env.NODE_ENV ??= 'production'

const { alone } = await import('./ready/alone.mjs')
const { giveUp } = await import('./ready/say.mjs')
const { ensureInstalled } = await import('./ready/install.mjs')
const { ensureBundled } = await import('./ready/build.mjs')

const [command = '', ...rest] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(command) || !existsSync(`bin/${command}.ts`)) {
  giveUp(`Er is geen opdracht "${command}".`, `There is no command "${command}".`)
}

await alone(async () => {
  await ensureInstalled({ all: false })
  await ensureBundled()
})
// A command reads its own words from the second place on, as every program does.
process.argv.splice(1, process.argv.length - 1, `dist/${command}.mjs`, ...rest)
await import(`../dist/${command}.mjs`)
