import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { settings } from '../settings'

/** The name of the folder of an organisation: its id. */
export const organisationName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of kept bytes: their SHA-256. */
export const hashName = /^[0-9a-f]{64}$/

/** Where all bytes live: the folder `files` in the data folder of this installation. */
export function filesFolder(): string {
  return join(resolve(settings().data), 'files')
}

/** Where bytes arrive, before anybody knows whether they are kept. On the same disk, so that keeping is a rename. */
export function incomingFolder(): string {
  return join(filesFolder(), 'incoming')
}

/** Where the bytes of an organisation are kept. Throws on anything but an id, so that no path can come out of it. */
export function organisationFolder(organisationId: string): string {
  if (!organisationName.test(organisationId)) throw new Error('Not the id of an organisation')
  return join(filesFolder(), organisationId)
}

/** Where bytes are kept, named by their content: only within the organisation do the same bytes have one place. */
export function placeOf(organisationId: string, hash: string): string {
  if (!hashName.test(hash)) throw new Error('Not a SHA-256')
  return join(organisationFolder(organisationId), hash.slice(0, 2), hash)
}

/** The names in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Makes a folder and its parents so that they survive a power cut; nobody else on the machine can look inside. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await settleFolder(dirname(made))
}

/** Makes names in a folder survive a power cut. Windows cannot open a folder and settles names by itself. */
export async function settleFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The disk, or this user's share of it, is full. */
export function isDiskFull(error: unknown): boolean {
  return hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')
}

/** There is no such file (any more). */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT')
}

/** Whether a fault of the system has this code. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
