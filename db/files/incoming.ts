import { randomBytes } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { incomingFolder, makeFolder } from './folders'

/** A file that is arriving: a random key, never anything of the name that the browser sent. */
export type Incoming = { readonly key: string; readonly handle: FileHandle }

/** Opens a new, empty file to write arriving bytes to, and to read them back from. */
export async function openIncoming(): Promise<Incoming> {
  await makeFolder(incomingFolder())
  const key = randomBytes(16).toString('hex')
  return { key, handle: await open(incomingPlace(key), 'wx+', 0o600) }
}

/** Takes away bytes that will not be kept; silent when they are gone already. */
export async function discard(incoming: { readonly key: string }): Promise<void> {
  await rm(incomingPlace(incoming.key), { force: true })
}

export function incomingPlace(key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('Not the key of an arriving file')
  return join(incomingFolder(), key)
}
