import { crc32 } from 'node:zlib'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import type { FileContent, ZipEntry } from '@/lib/evidence/file-content'
import type { Kept, Watcher } from './watcher'

const mostEntries = 5_000
const mostUnpacked = 500 * 1024 ** 2
/** Office documents shrink ten to fifty times; a bomb shrinks a thousand times. Small files may do as they like. */
const mostTimesLarger = 200
const alwaysFine = 50 * 1024 ** 2
const longestPaper = 4 * 1024 ** 2

/** Papers that say what a package is, by the name of what we read. */
const papers = {
  '[Content_Types].xml': 'contentTypes',
  mimetype: 'mimeType',
  'META-INF/manifest.xml': 'manifest',
} as const

class UnpacksTooLarge extends Error {}

/** A ZIP: what is in it, by its directory, and whether unpacking it gives what the directory promises. */
export function watchZip(): Watcher {
  return { push: (chunk) => chunk, end: readZip }
}

async function readZip(kept: Kept): Promise<FileContent> {
  try {
    const zip = await fromFdPromise(kept.handle.fd, { lazyEntries: true, autoClose: false })
    return await readEntries(zip, kept.size)
  } catch (error) {
    return { is: 'broken-zip', why: error instanceof UnpacksTooLarge ? 'unpacks-too-large' : 'damaged' }
  }
}

async function readEntries(zip: ZipFile, size: number): Promise<FileContent> {
  const listed = await listEntries(zip, size)
  const found: Partial<Record<(typeof papers)[keyof typeof papers], string>> = {}
  const entries: ZipEntry[] = []
  for (const entry of listed) {
    entries.push({ name: entry.fileName, encrypted: entry.isEncrypted() })
    if (entry.isEncrypted()) continue
    const paper = isPaper(entry.fileName) ? papers[entry.fileName] : undefined
    if (paper !== undefined && found[paper] !== undefined) throw new Error('The same paper twice')
    const text = await unpack(zip, entry, paper === undefined ? 0 : longestPaper)
    if (paper !== undefined) found[paper] = decode(text)
  }
  const { contentTypes = null, mimeType = null, manifest = null } = found
  return { is: 'zip', entries, contentTypes, mimeType, manifest }
}

/** The directory, as long as what it promises is bearable. */
async function listEntries(zip: ZipFile, size: number): Promise<readonly Entry[]> {
  if (zip.entryCount > mostEntries) throw new UnpacksTooLarge()
  const listed: Entry[] = []
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize
    listed.push(entry)
    const tooMuch = unpacked > mostUnpacked || (unpacked > alwaysFine && unpacked > size * mostTimesLarger)
    if (tooMuch || listed.length > mostEntries) throw new UnpacksTooLarge()
  }
  return listed
}

/** Unpacks one part to hold it against its promises (size, checksum) and gives back so many bytes of its start. */
async function unpack(zip: ZipFile, entry: Entry, remember: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  const remembered: Buffer[] = []
  let size = 0
  let checksum = 0
  try {
    for await (const piece of stream) {
      const bytes: Buffer = piece
      if (size < remember) remembered.push(bytes.subarray(0, remember - size))
      size += bytes.length
      checksum = crc32(bytes, checksum)
      // The directory promised less: what it hides may be endless.
      if (size > entry.uncompressedSize) throw new UnpacksTooLarge()
    }
  } catch (error) {
    const hides = String(error).includes('too many bytes in the stream')
    throw hides ? new UnpacksTooLarge() : error
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new Error('Not what the directory promised')
  return Buffer.concat(remembered)
}

function isPaper(name: string): name is keyof typeof papers {
  return Object.hasOwn(papers, name)
}

/** XML may be written in UTF-16 as well; the mark at its start then says so. */
function decode(bytes: Buffer): string {
  const utf16 = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[bytes.length < 2 ? 0 : bytes.readUInt16BE(0)]
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}
