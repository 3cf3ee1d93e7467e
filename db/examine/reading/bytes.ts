import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Enough, type Source } from './sink'

/** What is read into memory as a whole; a larger file cannot be searched, and takes several times its size (bytes). */
const mostWhole = 64 * 1024 ** 2

/** All bytes at once. Throws `Enough` for a file that is too large for that. */
export async function wholeOf(source: Source): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes
  if ((await stat(source.path)).size > mostWhole) throw new Enough('too-much')
  return readFile(source.path)
}

/** The bytes piece by piece. */
export async function* piecesOf(source: Source): AsyncGenerator<Uint8Array> {
  if ('bytes' in source) yield source.bytes
  else for await (const piece of createReadStream(source.path, { highWaterMark: 256 * 1024 })) yield piece
}
