import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { outputOf } from './output.mjs'
import { giveUp, say } from './say.mjs'
import { appSources, commandSources } from './sources.mjs'

/** What was built last and from which sources. Taken away before a build, so that one cut off is done again. */
const appStamp = join('dist', 'app.stamp')
const commandsStamp = join('dist', 'commands.stamp')

const mostAttempts = 200

/** Builds the app when its sources differ from those of the last build. */
export async function ensureBuilt() {
  const sources = appSources()
  if (stampOf(appStamp) === `${sources} ${buildId()}`) return
  say('De app bouwen; dat duurt een halve minuut.', 'Building the app; that takes half a minute.')
  rmSync(appStamp, { force: true })
  const { ok, text } = await nextBuild()
  if (!ok) giveUp('De app kon niet worden gebouwd.', 'The app could not be built.', text)
  writeStamp(appStamp, `${sources} ${buildId()}`)
}

/** A start that was killed leaves its build running, which has to come to its end before another can begin. */
async function nextBuild() {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const program = join('node_modules', 'next', 'dist', 'bin', 'next')
  for (let attempt = 1; ; attempt++) {
    const outcome = await outputOf(process.execPath, [program, 'build'], { env })
    const mustWait = outcome.text.includes('Another next build process is already running')
    if (!mustWait || attempt === mostAttempts) return outcome
    if (attempt === 1) say('Wachten op een eerdere bouw.', 'Waiting for an earlier build.')
    await pause(1000)
  }
}

/** Bundles every file directly in `bin` to `dist/<name>.mjs`, so that plain Node can run it. */
export async function ensureBundled() {
  const sources = commandSources()
  if (stampOf(commandsStamp) === sources) return
  rmSync(commandsStamp, { force: true })
  const { build, stop } = await import('esbuild')
  const building = build({
    entryPoints: readdirSync('bin')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('bin', name)),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Guards against the browser, where these commands never come; outside Next it would refuse Node itself.
    alias: { 'server-only': './bin/ready/nothing.mjs' },
    logLevel: 'silent',
  })
  await building.catch(({ message }) => {
    giveUp('De opdrachten konden niet worden gebouwd.', 'The commands could not be built.', message)
  })
  // Its helper process would stay as long as we do.
  await stop()
  writeStamp(commandsStamp, sources)
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function writeStamp(file, text) {
  mkdirSync('dist', { recursive: true })
  writeFileSync(file, text)
}

/** Next's own mark of a finished build; it differs after somebody else built here. */
function buildId() {
  const file = join('.next', 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8') : 'none'
}
