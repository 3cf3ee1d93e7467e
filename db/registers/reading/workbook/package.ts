import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableSheet } from '../unreadable'

const mostEntries = 5_000
/** A part of a hundred thousand rows is some eighty megabytes. */
const largestPart = 400 * 1024 ** 2
/** Rows of a spreadsheet shrink ten to forty times; zeros shrink a thousand times. */
const mostShrunk = 200
const alwaysFine = 10 * 1024 ** 2

/** The parts of a workbook, none of them unpacked before it is asked for. */
export type WorkbookPackage = {
  readonly has: (name: string) => boolean
  /** The bytes of a part as they are unpacked; nothing when there is no such part. */
  readonly part: (name: string) => AsyncGenerator<Uint8Array>
  readonly close: () => void
}

/** Opens a workbook and judges it by the list of its parts, before anything is unpacked. */
export async function openWorkbookPackage(path: string): Promise<WorkbookPackage> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw new UnreadableSheet('damaged')
  })
  try {
    const entries = await entriesOf(zip)
    return {
      has: (name) => entries.has(name.toLowerCase()),
      part: (name) => unpacked(zip, entries.get(name.toLowerCase())),
      close: () => zip.close(),
    }
  } catch (fault) {
    zip.close()
    throw fault
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      // Office does not tell capitals apart in the names of parts (ECMA-376 part 2, 6.2.2.3).
      entries.set(entry.fileName.toLowerCase(), entry)
      if (entries.size > mostEntries) throw new UnreadableSheet('unpacks-too-large')
    }
  } catch (fault) {
    throw fault instanceof UnreadableSheet ? fault : new UnreadableSheet('damaged')
  }
  const names = [...entries.keys()]
  if ([...entries.values()].some((entry) => entry.isEncrypted())) throw new UnreadableSheet('encrypted')
  if (names.some((name) => name.endsWith('vbaproject.bin'))) throw new UnreadableSheet('macros')
  if (names.includes('xl/workbook.bin')) throw new UnreadableSheet('binary-workbook')
  if (names.includes('mimetype') && names.includes('content.xml')) throw new UnreadableSheet('open-document')
  if (!names.includes('[content_types].xml')) throw new UnreadableSheet('not-a-table')
  return entries
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return
  const { compressedSize, uncompressedSize } = entry
  const isBomb = uncompressedSize > alwaysFine && uncompressedSize > compressedSize * mostShrunk
  if (isBomb || uncompressedSize > largestPart) throw new UnreadableSheet('unpacks-too-large')
  try {
    // The library stops by itself when more comes out than the list promised.
    for await (const piece of await zip.openReadStreamPromise(entry)) yield Buffer.from(piece)
  } catch (fault) {
    throw fault instanceof UnreadableSheet ? fault : new UnreadableSheet('damaged')
  }
}
