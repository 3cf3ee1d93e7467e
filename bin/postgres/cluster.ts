import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import { handOver, type Account } from '@/bin/postgres/account'
import type { Binaries } from '@/bin/postgres/binaries'

/** The one superuser of the embedded server, who owns every table. */
export const ownerName = 'toetsklaar'

/** The password of the owner, made once and kept beside the data directory, readable to ourselves only. */
export function ownerPassword(directory: string): string {
  const file = `${directory}.password`
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
}

/** Makes a data directory when there is none yet: beside its place first, so that an interruption leaves nothing half made. */
export async function ensureCluster(
  directory: string,
  durable: boolean,
  account: Account,
  { initdb }: Binaries,
): Promise<void> {
  const password = ownerPassword(directory)
  if (existsSync(directory)) return handOver(directory, account)
  const fresh = `${directory}.new`
  const passwordFile = `${directory}.password.initdb`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  chmodSync(fresh, 0o700)
  handOver(fresh, account)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.owner) chownSync(passwordFile, account.owner.uid, account.owner.gid)
  try {
    await run(account, initdb, [
      `--pgdata=${fresh}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    renameSync(fresh, directory)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** PostgreSQL must not inherit settings of another PostgreSQL (PG…), nor a language for what it logs. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env, LC_ALL: 'C' }
  for (const name of Object.keys(environment)) {
    if (/^(PG|LC_(?!ALL)|LANG)/.test(name)) Reflect.deleteProperty(environment, name)
  }
  return environment
}

function run(account: Account, program: string, options: readonly string[]): Promise<void> {
  const [command = program, ...before] = [...account.prefix, program]
  return new Promise((done, failed) => {
    const child = spawn(command, [...before, ...options], {
      ...account.as,
      cwd: '/',
      env: cleanEnvironment(),
      windowsHide: true,
    })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`initdb: ${said.trim() || `code ${code}`}`))))
  })
}
