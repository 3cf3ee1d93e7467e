import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import type { FileContent, Relation, ZipContent, ZipEntry } from '@/lib/evidence/file-content'
import { contentTypesIn, relationsIn, xmlText } from './relationships'
import { UnpacksTooLarge, unpackBudget, type UnpackBudget } from './unpack-limits'
import type { Kept, Watcher } from './watcher'
import { lookAt, type Looked } from './zip-part'

const longestPaper = 4 * 1024 ** 2

/** A package inside a package is looked into when it is no larger than this, and no deeper than a sheet in a slide. */
const largestInside = 32 * 1024 ** 2
const deepest = 2

/** Papers that say what a package is, by the name of what we read. */
const papers = {
  '[Content_Types].xml': 'contentTypes',
  mimetype: 'mimeType',
  'META-INF/manifest.xml': 'manifest',
} as const

const zipSignature = 'PK\x03\x04'

/** A ZIP: what is in it, by its directory, and whether unpacking it gives what the directory promises. */
export function watchZip(): Watcher {
  let start = ''
  return {
    push: (chunk) => {
      if (start.length < 1100) start += chunk.toString('latin1', 0, 1100)
      return chunk
    },
    // Readers of PDF look for their mark in the first kilobyte, so this file would be two documents.
    end: async (kept) => (start.includes('%PDF-') ? { is: 'other', type: null } : readZip(kept)),
  }
}

async function readZip(kept: Kept): Promise<FileContent> {
  try {
    const zip = await fromFdPromise(kept.handle.fd, { lazyEntries: true, autoClose: false })
    return { is: 'zip', ...(await readEntries(zip, unpackBudget(kept.size), deepest)) }
  } catch (error) {
    return { is: 'broken-zip', why: error instanceof UnpacksTooLarge ? 'unpacks-too-large' : 'damaged' }
  }
}

async function readEntries(zip: ZipFile, budget: UnpackBudget, depth: number): Promise<ZipContent> {
  const listed = await listEntries(zip, budget)
  const found: Partial<Record<(typeof papers)[keyof typeof papers], Buffer>> = {}
  const relations: Relation[] = []
  const entries: ZipEntry[] = []
  for (const entry of listed) {
    const { fileName: name } = entry
    if (entry.isEncrypted()) {
      entries.push({ ...nothing, name, encrypted: true })
      continue
    }
    const paper = isPaper(name) ? papers[name] : undefined
    if (paper !== undefined && found[paper] !== undefined) throw new Error('The same paper twice')
    const isRelations = /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name)
    const looked = await lookAt(zip, entry, paper !== undefined || isRelations ? longestPaper : largestInside)
    if (paper !== undefined) found[paper] = looked.bytes
    if (isRelations) budget.parse(entry.uncompressedSize)
    if (isRelations) relations.push(...relationsIn(looked.bytes))
    entries.push(await entryOf(entry, looked, budget, depth))
  }
  const { contentTypes, mimeType, manifest } = found
  return {
    entries,
    contentTypes: contentTypes === undefined ? null : contentTypesIn(contentTypes),
    mimeType: mimeType?.toString() ?? null,
    manifest: manifest === undefined ? null : xmlText(manifest),
    relations,
  }
}

const nothing = { start: '', tells: [], packaged: [], inside: null }

async function entryOf(entry: Entry, looked: Looked, budget: UnpackBudget, depth: number): Promise<ZipEntry> {
  const { start, tells, packaged, bytes } = looked
  const isZip = start.startsWith(zipSignature)
  if (isZip && (depth === 0 || bytes.length < entry.uncompressedSize)) throw new UnpacksTooLarge()
  const inside = isZip
    ? await readEntries(await fromBufferPromise(bytes, { lazyEntries: true }), budget, depth - 1)
    : null
  return { name: entry.fileName, encrypted: false, start, tells, packaged, inside }
}

/** The directory, as long as what it promises is bearable and every part has a name and a place of its own. */
async function listEntries(zip: ZipFile, budget: UnpackBudget): Promise<readonly Entry[]> {
  budget.announce(zip.entryCount)
  const listed: Entry[] = []
  const names = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    budget.spend(entry.uncompressedSize)
    listed.push(entry)
    const name = entry.fileName.toLowerCase()
    // Of two parts with one name, one reader would take this and another that.
    if (names.has(name)) throw new Error('The same name twice')
    names.add(name)
  }
  if (overlap(listed)) throw new UnpacksTooLarge()
  return listed
}

/** Parts that share their bytes unpack to far more than there is (Fifield, A better zip bomb, 2019). */
function overlap(listed: readonly Entry[]): boolean {
  const places = listed.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  return places.some((entry, at) => {
    const next = places[at + 1]
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize
    return next !== undefined && end > next.relativeOffsetOfLocalHeader
  })
}

function isPaper(name: string): name is keyof typeof papers {
  return Object.hasOwn(papers, name)
}
