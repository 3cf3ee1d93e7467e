import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { requireNode } from './ready/node-version.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
if (existsSync('.env')) process.loadEnvFile('.env')

const { stopWithNpm } = await import('./ready/parent.mjs')
const { holderOf } = await import('./ready/lock.mjs')
const { alone } = await import('./ready/alone.mjs')
const { giveUp } = await import('./ready/say.mjs')
const { ensureInstalled } = await import('./ready/install.mjs')
const { ensureBuilt, ensureBundled } = await import('./ready/build.mjs')

stopWithNpm()
const dev = process.argv.includes('--dev')
process.env.NODE_ENV = dev ? 'development' : 'production'

// Asked here already, because installing or building would pull the rug from under the one that runs.
const data = process.env.TOETSKLAAR_DATA || './data'
const holder = holderOf(data)
if (holder !== null) {
  giveUp(
    `Toetsklaar draait al met de gegevens in ${data} (proces ${holder}).`,
    `Toetsklaar already runs on the data in ${data} (process ${holder}).`,
  )
}

await alone(async () => {
  await ensureInstalled({ all: dev })
  await ensureBundled()
  await import('../dist/check-settings.mjs')
  if (!dev) await ensureBuilt()
})
await import('../dist/serve.mjs')
