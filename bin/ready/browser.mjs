import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { outputOf } from './output.mjs'
import { say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** A Chromium that runs here, or null: the one that CHROMIUM_PATH names, one that is installed, Debian's, or the one from npm. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return runs(named) ? named : null
  return installed() ?? (await fromDebian()) ?? (await fromNpm())
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...inPath, ...programs()].find(runs) ?? null
}

function programs() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean)
  const places = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  return roots.flatMap((root) => places.map((place) => join(root, ...place)))
}

/** Windows opens a window when asked for the version, so there a file that exists is believed. */
function runs(program) {
  if (!existsSync(program)) return false
  return process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  say('Browser installeren voor de tests.', 'Installing a browser for the tests.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => outputOf('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  const { ok } = await install()
  if (!ok) {
    await outputOf('apt-get', ['update'], { env })
    await install()
  }
  return installed()
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const program = await chromium.executablePath()
    return runs(program) ? program : null
  } catch {
    return null
  }
}
