import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { outputOf } from './output.mjs'
import { giveUp, say } from './say.mjs'

/** Stands there while npm works; found at the next start, it means that the last installation was cut off. */
const unfinished = join('dist', 'installing')

/** The lock file with which an installation was completed: an optional package that is missing then cannot be had. */
const finished = join('dist', 'installed')

/** Installs the packages that are missing or of another version than the lock file asks. `all` includes those for tests. */
export async function ensureInstalled({ all }) {
  if (!existsSync(unfinished) && missingPackages({ all }).length === 0) return
  say(
    'Pakketten ophalen; de eerste keer duurt dat een minuut of twee.',
    'Fetching packages; the first time takes a minute or two.',
  )
  mkdirSync('dist', { recursive: true })
  writeFileSync(unfinished, '')
  const { ok, text } = await npmInstall({ all: all || hasTestPackages() })
  if (!ok || missingPackages({ all, optional: false }).length > 0) {
    giveUp(
      'De pakketten konden niet worden opgehaald. Is er verbinding met de npm-registry, en ruimte op de schijf?',
      'The packages could not be fetched. Is there a connection to the npm registry, and room on the disk?',
      text,
    )
  }
  writeFileSync(finished, readFileSync('package-lock.json'))
  rmSync(unfinished)
}

/** Paths of packages that the lock file asks for and that are not there in that version. */
export function missingPackages({ all, optional = !wasFinished() }) {
  const there = packagesIn(join('node_modules', '.package-lock.json'))
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path, entry]) => path !== '' && (all || !entry.dev))
    .filter(([, entry]) => (isOptional(entry) ? optional && isMadeForHere(entry) : true))
    .filter(([path, entry]) => there[path]?.version !== entry.version || !existsSync(join(path, 'package.json')))
    .map(([path]) => path)
}

/** Never `npm ci`: it refuses a lock file from which packages for other systems are missing. */
function npmInstall({ all }) {
  const options = [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--loglevel=error',
    all ? '--include=dev' : '--omit=dev',
  ]
  const npm = process.env.npm_execpath ?? ''
  if (basename(npm) === 'npm-cli.js') return outputOf(process.execPath, [npm, ...options])
  return outputOf('npm', options, { shell: process.platform === 'win32' })
}

/** Leaving out the packages for tests would remove those that are there. */
function hasTestPackages() {
  return Object.values(packagesIn(join('node_modules', '.package-lock.json'))).some((entry) => entry.dev)
}

function wasFinished() {
  return existsSync(finished) && readFileSync(finished).equals(readFileSync('package-lock.json'))
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function isOptional({ optional, devOptional }) {
  return Boolean(optional || devOptional)
}

/** Whether an optional package is the one for this kind of computer; npm leaves others out, and so do we. */
function isMadeForHere({ os, cpu, libc }) {
  return Boolean(os || cpu) && allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcHere())
}

function allows(list, value) {
  return !list || value === null || list.includes(value)
}

let libc
function libcHere() {
  if (process.platform !== 'linux') return null
  libc ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return libc
}
