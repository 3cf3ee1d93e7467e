import { fileURLToPath } from 'node:url'

import { requireNode } from './ready/node-version.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { stopWithNpm } = await import('./ready/parent.mjs')
const { alone } = await import('./ready/alone.mjs')
const { say } = await import('./ready/say.mjs')
const { ensureInstalled } = await import('./ready/install.mjs')
const { ensureBuilt, ensureBundled } = await import('./ready/build.mjs')
const { findBrowser } = await import('./ready/browser.mjs')
const { checkFormat, checkLint, checkTypes, runJourneys, runStories } = await import('./ready/checks.mjs')

stopWithNpm()
const options = process.argv.slice(2)
const onlyJourneys = options.includes('--journeys')
const filters = options.filter((option) => !['--journeys', '--no-journeys'].includes(option))

// The tests decide on every setting themselves; those of this terminal would change what they see.
for (const name of Object.keys(process.env)) {
  if (/^(TOETSKLAAR_.*|DATABASE_URL|PORT|HOST|NODE_ENV)$/.test(name)) delete process.env[name]
}

const total = { passed: 0, failed: 0, skipped: 0 }
await alone(() => ensureInstalled({ all: true }))
if (!onlyJourneys) {
  await Promise.all([phase('Types', checkTypes()), phase('Lint', checkLint()), phase('Opmaak, format', checkFormat())])
  await phase('Regels en verhalen, rules and stories', runStories())
}
if (options.includes('--no-journeys'))
  say('De tests in de browser zijn overgeslagen.', 'The tests in the browser were left out.')
else await phase('Tests in de browser, journeys', journeys())

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed > 0 ? 1 : 0)

/** Waits for one part, says what came of it, and prints everything it said when something failed. */
async function phase(name, running) {
  const began = Date.now()
  const { passed, failed, skipped, output } = await running
  const nothing = passed + failed === 0
  if (failed > 0 || nothing) console.log(output.trimEnd())
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${name}: ${passed} goed / passed, ${failed} fout / failed (${seconds} s)`)
  if (nothing)
    say(`${name}: er is niets getest, dat telt als fout.`, `${name}: nothing was tested, which counts as failed.`)
  total.passed += passed
  total.failed += nothing ? 1 : failed
  total.skipped += skipped
}

async function journeys() {
  const browser = await findBrowser()
  if (browser === null) {
    const output =
      'Er is geen browser om mee te testen. Installeer Chromium of Chrome, of zet CHROMIUM_PATH. ' +
      'There is no browser to test with. Install Chromium or Chrome, or set CHROMIUM_PATH.'
    return { passed: 0, failed: 1, skipped: 0, output }
  }
  await alone(async () => {
    await ensureBundled()
    await ensureBuilt()
  })
  return runJourneys(browser, filters)
}
