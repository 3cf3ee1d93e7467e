import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { Enough, type Source } from './sink'

/** The judge of uploads lets no more through; an attachment in a mail has not been before it. */
const mostEntries = 5_000
const mostUnpacked = 500 * 1024 ** 2

/** The parts of an office document. */
export type Package = {
  readonly names: readonly string[]
  /** The bytes of a part, unpacked as they are asked for; nothing when there is no such part. */
  readonly part: (name: string) => AsyncIterable<Uint8Array>
  readonly close: () => void
}

/** Opens an office document without unpacking it; to be closed again. Throws `Enough` when it holds too much. */
export async function openPackage(source: Source): Promise<Package> {
  const zip = await opened(source)
  const entries = new Map<string, Entry>()
  let promised = 0
  for await (const entry of zip.eachEntry()) {
    promised += entry.uncompressedSize
    entries.set(entry.fileName, entry)
    if (entries.size > mostEntries || promised > mostUnpacked) throw new Enough('too-much')
  }
  return {
    names: [...entries.keys()],
    part: (name) => unpacked(zip, entries.get(name)),
    close: () => zip.close(),
  }
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return
  let size = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    const bytes: Uint8Array = piece
    size += bytes.length
    if (size > entry.uncompressedSize) throw new Enough('too-much')
    yield bytes
  }
}

function opened(source: Source): Promise<ZipFile> {
  const options = { autoClose: false }
  return 'bytes' in source ? fromBufferPromise(Buffer.from(source.bytes), options) : openPromise(source.path, options)
}
