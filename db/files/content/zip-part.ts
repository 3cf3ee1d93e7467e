import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { startsProgram } from './office-fields'
import { UnpacksTooLarge } from './unpack-limits'

/** What one part of a ZIP turned out to hold, looked at while it unpacks. */
export type Looked = {
  /** Its first characters, one per byte. */
  readonly start: string
  /** Words that tell of something that runs or grows, of `telling`. */
  readonly tells: readonly Exclude<Telling, 'fields'>[]
  /** Names of programs and documents in an OLE package. */
  readonly packaged: readonly string[]
  /** As much of it as was asked for. */
  readonly bytes: Buffer
}

type Telling = keyof typeof telling

const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1')

/** What gives a part away wherever it stands in it, by what it then is. */
const telling = {
  /** The storage of macros in a compound file ([MS-OVBA] 2.2.1), whatever the part is called. */
  macros: [wide('_VBA_PROJECT')],
  /** A file packed as an object ([MS-OLEDS] 2.3.6). */
  package: [wide('\x01Ole10Native')],
  doctype: ['<!DOCTYPE', wide('<!DOCTYPE')],
  entities: ['<!ENTITY', wide('<!ENTITY')],
  /** A field or link that starts another program (ECMA-376, part 1, 17.16.5.15 and 18.14.4). */
  commands: ['DDEAUTO', 'ddeLink', wide('DDEAUTO'), wide('ddeLink')],
  /** Elements with fields, which are read once more. */
  fields: ['instrText', 'fldSimple', wide('instrText'), wide('fldSimple')],
} as const

const startLength = 16
const overlap = 512
const mostPackaged = 100
const packagedName = /([^\0\\/:]{1,200}\.[a-z0-9]{1,12})\0/gi

/** Unpacks one part to hold it against its promises (size, checksum) and to look at it; gives back so many bytes. */
export async function lookAt(zip: ZipFile, entry: Entry, remember: number): Promise<Looked> {
  const stream = await zip.openReadStreamPromise(entry)
  const remembered: Buffer[] = []
  const tells = new Set<Telling>()
  const packaged = new Set<string>()
  let size = 0
  let checksum = 0
  let start = ''
  let before = ''
  try {
    for await (const piece of stream) {
      const bytes: Buffer = piece
      if (size < remember) remembered.push(bytes.subarray(0, remember - size))
      if (start.length < startLength) start += bytes.toString('latin1', 0, startLength - start.length)
      const text = before + bytes.toString('latin1')
      for (const told of tellings) if (telling[told].some((word) => text.includes(word))) tells.add(told)
      if (tells.has('package'))
        for (const [, name = ''] of text.matchAll(packagedName)) if (packaged.size < mostPackaged) packaged.add(name)
      before = text.slice(-overlap)
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
  const hasFields = tells.has('fields') && /^[^a-z]{0,8}</i.test(start)
  if (hasFields && !tells.has('commands') && (await startsProgram(await zip.openReadStreamPromise(entry)))) {
    tells.add('commands')
  }
  return {
    start,
    tells: [...tells].filter((told) => told !== 'fields'),
    packaged: [...packaged],
    bytes: Buffer.concat(remembered),
  }
}

const tellings: readonly Telling[] = ['macros', 'package', 'doctype', 'entities', 'commands', 'fields']
