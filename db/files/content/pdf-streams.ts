import { actionWatch } from './pdf-actions'
import { isFilter, isReadable, looksDeflated, TooMuch, unpack } from './pdf-filters'
import type { PdfWords } from './pdf-said'

/** An object stream is a few hundred objects; beyond this a file only wants to keep us busy. */
const mostPacked = 8 * 1024 ** 2
const mostUnpacked = 16 * 1024 ** 2
const mostTogether = 128 * 1024 ** 2
const mostLookedInto = 48 * 1024 ** 2
const mostStreams = 20_000
const mostLooks = 50_000

/** So much of a stream shows what it holds. */
const firstLook = 1024
const mostOfLook = 2 * 1024 ** 2

const startsWithObjects = /^(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*(?:\d{1,10}[\0\t\n\f\r ]+\d{1,10}(?![.\d])|$)/
const startsAsMarkup = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\0\s]*</
/** Words of a dictionary that tell what its stream is. */
const telling: ReadonlySet<string> = new Set(['ObjStm', 'XRef', 'First', 'N', 'Predictor'])
const script = /<(?:[\w.-]{1,50}:)?script[\s>/]/i

/**
 * Reads the streams of a PDF that hold objects or forms (ISO 32000-2, section 7.5.7). `hear` takes the names in the
 * dictionary before a stream, `begin`, `push` and `end` the stream itself; `read` gets the objects in it.
 */
export function pdfStreams(words: PdfWords, read: (objects: string) => void) {
  let names = new Set<string>()
  let chain: string[] = []
  let packed: string[] | null = null
  let length = 0
  let looked = false
  let kind: 'objects' | 'untyped' | 'table' | 'perhaps' = 'perhaps'
  let streams = 0
  let looks = 0
  let together = 0
  let lookedInto = 0

  function hear(name: string): void {
    if (isFilter(name)) {
      if (chain.length < 100) chain.push(name)
    } else if (telling.has(name)) names.add(name)
  }

  /** The object is over; only the word that makes an object stream stays until there is one. */
  function forget(): void {
    names = new Set(names.has('ObjStm') ? ['ObjStm'] : [])
    chain = []
  }

  function begin(): void {
    const untyped = names.has('First') && names.has('N') ? 'untyped' : 'perhaps'
    kind = names.has('ObjStm') ? 'objects' : names.has('XRef') ? 'table' : untyped
    packed = []
    length = 0
    looked = kind === 'objects' || kind === 'untyped'
    if (kind === 'table' && !isReadable(chain)) words.unreadable = true
    if (kind === 'objects' && names.has('Predictor')) words.unreadable = true
    names = new Set()
  }

  function push(part: string): void {
    if (packed === null) return
    length += part.length
    if (length > mostPacked) {
      if (kind === 'objects') words.overfull = true
      packed = null
      return
    }
    packed.push(part)
    if (!looked && length >= firstLook) look()
  }

  function end(): void {
    if (!looked) look()
    if (packed !== null) open(Buffer.from(packed.join(''), 'latin1'))
    packed = null
    chain = []
  }

  /** What no dictionary says may still be found: a stream starts as objects do, or as a form in XML. */
  function look(): void {
    looked = true
    const start = Buffer.from((packed ?? []).join('').slice(0, firstLook), 'latin1')
    if (kind === 'table' || ++looks > mostLooks || !isWorthwhile(start)) packed = null
  }

  function isWorthwhile(start: Buffer): boolean {
    try {
      const text = unpack(start, filtersOf(start), mostOfLook)?.bytes.toString('latin1', 0, firstLook) ?? 'x'
      return text !== '' && (startsWithObjects.test(text) || startsAsMarkup.test(text))
    } catch {
      return false
    }
  }

  /** Filters that stand elsewhere are mostly the usual one. */
  function filtersOf(start: Buffer): readonly string[] {
    return chain.length === 0 && looksDeflated(start) ? ['FlateDecode'] : chain
  }

  function open(bytes: Buffer): void {
    const sure = kind === 'objects'
    if (sure && ++streams > mostStreams) words.overfull = true
    if (words.overfull || (!sure && lookedInto > mostLookedInto)) return
    try {
      const unpacked = unpack(bytes, filtersOf(bytes), mostUnpacked)
      const text = unpacked?.bytes.toString('latin1') ?? ''
      const objects = unpacked !== null && startsWithObjects.test(text.slice(0, firstLook))
      if (sure && (!objects || !unpacked.whole)) words.unreadable = true
      if (sure) together += text.length
      else lookedInto += text.length
      if (together > mostTogether) words.overfull = true
      else if (sure || (kind === 'untyped' && objects)) read(text)
      else lookAt(text)
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      if (sure) words.overfull = true
      lookedInto += mostUnpacked
    }
  }

  function lookAt(text: string): void {
    actionWatch(() => (words.runs = true))(text)
    if (startsAsMarkup.test(text.slice(0, firstLook)) && script.test(text.replaceAll('\0', '')))
      words.markupScript = true
  }

  return { hear, forget, begin, push, end }
}
