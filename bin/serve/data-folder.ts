import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where everything lives that outlives the process. */
export type DataFolder = {
  readonly folder: string
  readonly database: string
  readonly files: string
  readonly copies: string
}

/** Makes the data folder and the folders in it, open to ourselves only. */
export function ensureDataFolder(path: string): DataFolder {
  const folder = resolve(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const within = (name: string) => {
    const inner = join(folder, name)
    mkdirSync(inner, { recursive: true, mode: 0o700 })
    chmodSync(inner, 0o700)
    return inner
  }
  return { folder, database: join(folder, 'postgres'), files: within('files'), copies: within('copies') }
}

/** The secret that signs sessions: made once, and the same for as long as the data live, so that nobody is signed out by a restart. */
export function secretOf({ folder }: DataFolder): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
}
