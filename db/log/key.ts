import { createHmac, randomBytes } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hasCode, isMissing, makeFolder, settleFolder } from '../files/folders'
import { settings } from '../settings'

/** Makes the hash of a text with the key of this installation. */
export type Seal = (text: string) => string

const kept = new Map<string, Promise<string>>()

/** The seal of the log. Its key comes from the setting, or is made once in the data folder, outside the database. */
export async function logSeal(): Promise<Seal> {
  const key = await logKey()
  return (text) => createHmac('sha256', key).update(text).digest('hex')
}

/** Tells keys apart without telling the key. */
export function markOf(seal: Seal): string {
  return seal('the key of the log').slice(0, 16)
}

function logKey(): Promise<string> {
  const { logKey: given, data } = settings()
  if (given !== null) return Promise.resolve(given)
  const file = join(resolve(data), 'log-key')
  const known = kept.get(file) ?? readOrMake(file)
  kept.set(file, known)
  // What failed once, such as a full disk, is tried again.
  known.catch(() => kept.delete(file))
  return known
}

async function readOrMake(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const folder = join(file, '..')
  await makeFolder(folder)
  const fresh = `${file}.${randomBytes(8).toString('hex')}`
  const handle = await open(fresh, 'wx', 0o600)
  try {
    await handle.writeFile(randomBytes(48).toString('base64url'))
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    // A link, unlike a rename, never replaces a key that another process made at the same moment.
    await link(fresh, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(fresh, { force: true })
  }
  await settleFolder(folder)
  return readFile(file, 'utf8')
}
