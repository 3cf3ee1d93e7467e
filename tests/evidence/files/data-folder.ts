import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder for the test file that calls it (once, at the top), gone afterwards. */
export function givenDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'toetsklaar-files-'))
  process.env.TOETSKLAAR_DATA = folder
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: folder,
    /** Every file in it, as paths from `files`. */
    files: (): readonly string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/files/'.length)),
  }
}

/** Bytes as they come over a line, in pieces of this length. */
export async function* inPieces(bytes: Buffer | string, length = 65_536): AsyncGenerator<Buffer> {
  const all = Buffer.from(bytes)
  for (let at = 0; at < all.length; at += length) yield all.subarray(at, at + length)
}
