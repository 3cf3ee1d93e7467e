import type { FileHandle } from 'node:fs/promises'
import type { FileContent } from '@/lib/evidence/file-content'

/** Watches the bytes of one file go by, may take some out, and says at the end what they were. */
export type Watcher = {
  /** Gives the bytes to keep of this chunk: the chunk itself, unless something must not be kept. */
  readonly push: (chunk: Buffer) => Buffer
  /** After the last chunk; what was kept can be read back. */
  readonly end: (kept: Kept) => Promise<FileContent>
}

/** The bytes as they stand on disk. */
export type Kept = { readonly handle: FileHandle; readonly size: number }

/** The last bytes of what was kept, at most so many. */
export async function tailOf(kept: Kept, most: number): Promise<Buffer> {
  const length = Math.min(most, kept.size)
  const { buffer, bytesRead } = await kept.handle.read(Buffer.alloc(length), 0, length, kept.size - length)
  return buffer.subarray(0, bytesRead)
}
