import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, settleFolder } from '../files/folders'

/** A folder that files are written to, each safely on disk before the next. */
export type Bundle = {
  /** Writes one file and gives its SHA-256. */
  readonly add: (path: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<string>
  /** Writes the manifest: the SHA-256 and size of every file. */
  readonly finish: () => Promise<void>
}

/** Starts a bundle in a folder that must not be there yet; only this user can look inside. */
export async function startBundle(folder: string): Promise<Bundle> {
  await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 })
  const written: { path: string; size: number; sha256: string }[] = []
  const add: Bundle['add'] = async (path, bytes) => {
    const place = join(folder, path)
    await makeFolder(dirname(place))
    const hash = createHash('sha256')
    let size = 0
    const file = await open(place, 'wx', 0o600)
    try {
      for await (const part of bytes) {
        hash.update(part)
        size += part.length
        await file.appendFile(part)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await settleFolder(dirname(place))
    const sha256 = hash.digest('hex')
    written.push({ path, size, sha256 })
    return sha256
  }
  const finish = async () => {
    const manifest = { format: 'toetsklaar-organisation-1', files: [...written] }
    await add('manifest.json', [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)])
    await settleFolder(dirname(folder))
  }
  return { add, finish }
}
