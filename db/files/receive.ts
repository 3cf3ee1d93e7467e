import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { AcceptedType } from '@/lib/evidence/accepted-files'
import { cleanFileName } from '@/lib/evidence/file-name'
import type { FileRefusal } from '@/lib/evidence/file-refusals'
import { judgeFile } from '@/lib/evidence/judge-file'
import { ok, refuse, type Result } from '@/lib/result'
import { startLength, watcherFor } from './content/start'
import { tailOf, type Kept, type Watcher } from './content/watcher'
import { isDiskFull } from './folders'
import { discard, openIncoming, type Incoming } from './incoming'

/** A file that came in whole and was accepted; it waits under its key to be kept or discarded. */
export type Received = {
  readonly key: string
  readonly name: string
  readonly type: AcceptedType
  /** In bytes, after location data and the like were taken out. */
  readonly size: number
  readonly sha256: string
}

type Bytes = AsyncIterable<Uint8Array>

/**
 * Writes one arriving file to disk and judges it: hash, size and type are found on the way, so that a large file
 * takes no more memory than a small one. A refused file leaves nothing behind. `bytes` may break off by throwing;
 * what remains of it after a refusal is for the caller to read away.
 */
export async function receive(
  declaredName: string,
  bytes: Bytes,
  mostBytes: number,
  open: () => Promise<Incoming> = openIncoming,
): Promise<Result<Received, FileRefusal>> {
  const name = cleanFileName(declaredName)
  if (name === null) return refuse('file-name-invalid')
  let incoming: Incoming | undefined
  let received: Result<Received, FileRefusal> | undefined
  try {
    incoming = await open()
    received = await write(incoming, name, bytes, mostBytes)
  } catch (error) {
    if (error instanceof BrokenOff) received = refuse('upload-incomplete')
    else if (isDiskFull(error)) received = refuse('disk-full')
    else throw error
  } finally {
    await incoming?.handle.close()
    if (incoming !== undefined && received?.ok !== true) await discard(incoming)
  }
  return received
}

async function write(
  { key, handle }: Incoming,
  name: string,
  bytes: Bytes,
  mostBytes: number,
): Promise<Result<Received, FileRefusal>> {
  const hash = createHash('sha256')
  let watcher: Watcher | undefined
  let arrived = 0
  let size = 0
  for await (const chunk of fromFirstLook(bytes)) {
    arrived += chunk.length
    if (arrived > mostBytes) return refuse('file-too-large')
    watcher ??= watcherFor(chunk)
    const kept = watcher.push(chunk)
    const written = writeAll(handle, kept)
    hash.update(kept)
    await written
    size += kept.length
  }
  if (watcher === undefined) return refuse('file-empty')
  // Only bytes that survive a power cut may be spoken of in a row.
  await handle.sync()
  const content = await watcher.end({ handle, size })
  const endsAsArchive =
    content.is !== 'zip' && content.is !== 'broken-zip' && (await endsWithDirectory({ handle, size }))
  const type = judgeFile({ name, content, endsAsArchive })
  return type.ok ? ok({ key, name, type: type.value, size, sha256: hash.digest('hex') }) : type
}

/** The same bytes in chunks, the first one long enough to tell what they are. Empty chunks are left out. */
async function* fromFirstLook(bytes: Bytes): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of namingBreaks(bytes)) {
    const next: Buffer = first === undefined ? chunk : Buffer.concat([first, chunk])
    const wait: boolean = first !== undefined && next.length < startLength
    first = wait ? next : undefined
    if (!wait && next.length > 0) yield next
  }
  if (first !== undefined && first.length > 0) yield first
}

/** What the sender broke off, as opposed to what went wrong with our disk. */
class BrokenOff extends Error {}

async function* namingBreaks(bytes: Bytes): AsyncGenerator<Buffer> {
  const reader = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await reader.next().catch((cause: unknown) => {
        throw new BrokenOff('The bytes broke off', { cause })
      })
      if (next.done === true) return
      yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    }
  } finally {
    await reader.return?.()
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  let at = 0
  while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten
}

/** An archive is read from its end: a directory that closes there makes one of any file (PKWARE APPNOTE, 4.3.16). */
async function endsWithDirectory(kept: Kept): Promise<boolean> {
  const longestEnd = 22 + 0xffff
  const tail = await tailOf(kept, longestEnd)
  for (
    let at = tail.lastIndexOf('PK\x05\x06');
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)
  ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}
