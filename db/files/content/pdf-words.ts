import { inflateSync } from 'node:zlib'

/** What a PDF says of itself outside its pages. */
export type PdfWords = {
  /** A dictionary has the entry `Encrypt`. */
  encrypted: boolean
  /** Something runs by itself or on a click: JavaScript, or another program. */
  runs: boolean
  /** It has more pieces than any document; what follows them was not read. */
  overfull: boolean
  /** Names of files inside, at most some hundreds. */
  readonly attached: Set<string>
}

/** A PDF of which nothing was read yet. */
export function noWords(): PdfWords {
  return { encrypted: false, runs: false, overfull: false, attached: new Set() }
}

/** Longer than any word that matters; a word is only read when so much of what follows it is there. */
const ahead = 1024
/** So much before a place is kept, to see what a text or a stream belongs to. */
const behind = 64

/** An object stream is a few hundred objects; beyond this a file only wants to keep us busy. */
const mostPacked = 8 * 1024 ** 2
const mostUnpacked = 32 * 1024 ** 2
const mostAttached = 500
const mostPieces = 20_000_000
const mostStreams = 20_000
const longestText = 1000

const piece = /[(%]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[\da-fA-F\s]{2,}>|stream(?:\r\n|\r|\n)/g
const runs: readonly string[] = ['JavaScript', 'JS', 'Launch']

/**
 * Reads the language of a PDF while it streams by (ISO 32000-2, section 7.2): texts, comments and streams are passed
 * over, but for the streams that hold objects. `push` takes the next characters, `end` what is left.
 */
export function pdfReader(words: PdfWords, inside = false) {
  let rest = ''
  let at = 0
  let mode: 'open' | 'text' | 'comment' | 'stream' = 'open'
  let depth = 0
  let text: string | null = null
  let objects = false
  let packed: string[] | null = null
  let packedLength = 0
  let pieces = 0
  let streams = 0

  function read(more: string, last: boolean): void {
    rest += words.overfull ? '' : more
    const safe = last ? rest.length : rest.length - ahead
    while (at < safe) {
      if (++pieces > mostPieces) words.overfull = true
      if (words.overfull) return giveUp()
      if (mode === 'open') readOpen(safe)
      else if (mode === 'text') readText(safe)
      else if (mode === 'comment') readComment(safe)
      else readStream(safe, last)
    }
    const from = Math.max(0, Math.min(at, rest.length) - behind)
    rest = rest.slice(from)
    at -= from
  }

  function giveUp(): void {
    rest = ''
    at = 0
  }

  function readOpen(safe: number): void {
    piece.lastIndex = at
    const found = piece.exec(rest)
    if (found === null || found.index >= safe) {
      at = safe
      return
    }
    const [word] = found
    at = found.index + word.length
    if (word === '%') mode = 'comment'
    else if (word === '(') {
      mode = 'text'
      depth = 1
      text = namesFile(found.index) ? '' : null
    } else if (word.startsWith('/')) hear(plainName(word.slice(1)))
    else if (word.startsWith('<')) {
      if (namesFile(found.index)) attach(Buffer.from(word.replace(/[^\da-f]/gi, ''), 'hex').toString('latin1'))
    } else if (!inside && />>[\0\t\n\f\r ]*$/.test(rest.slice(Math.max(0, found.index - behind), found.index))) {
      mode = 'stream'
      packed = objects ? [] : null
      packedLength = 0
      objects = false
    }
  }

  function hear(name: string): void {
    if (name === 'Encrypt' && !inside) words.encrypted = true
    else if (name === 'ObjStm') objects = true
    else if (runs.includes(name)) words.runs = true
  }

  function readText(safe: number): void {
    const special = /[()\\]/g
    special.lastIndex = at
    const found = special.exec(rest)
    const end = found === null || found.index >= safe ? safe : found.index
    keep(rest.slice(at, end))
    at = end
    if (end === safe || found === null) return
    const [character] = found
    if (character === '\\') {
      const [escape = '\\'] = /^\\(?:[0-7]{1,3}|[^])?/.exec(rest.slice(end, end + 4)) ?? []
      keep(unescaped(escape))
      at += escape.length
      return
    }
    at += 1
    depth += character === '(' ? 1 : -1
    if (depth > 0) return keep(character)
    if (text !== null) attach(text)
    mode = 'open'
  }

  function keep(part: string): void {
    if (text !== null && text.length < longestText) text += part
  }

  function readComment(safe: number): void {
    const found = /[\r\n]/g
    found.lastIndex = at
    const end = found.exec(rest)?.index ?? safe
    at = Math.min(end, safe)
    if (end < safe) mode = 'open'
  }

  function readStream(safe: number, last: boolean): void {
    const end = rest.indexOf('endstream', at)
    const until = end === -1 ? safe : end
    const part = rest.slice(at, until)
    packedLength += part.length
    if (packed !== null && packedLength <= mostPacked) packed.push(part)
    at = until
    if (end === -1 && !last) return
    if (packed !== null) readObjects(packed.join(''))
    packed = null
    mode = 'open'
    at += end === -1 ? 0 : 'endstream'.length
  }

  function readObjects(bytes: string): void {
    if (++streams > mostStreams) words.overfull = true
    const objectsRead = words.overfull ? null : unpacked(Buffer.from(bytes, 'latin1'))
    if (objectsRead !== null) pdfReader(words, true).end(objectsRead)
  }

  function namesFile(place: number): boolean {
    return /\/(?:F|UF)[\0\t\n\f\r ]*$/.test(rest.slice(Math.max(0, place - behind), place))
  }

  function attach(name: string): void {
    const wide = name.startsWith('\xfe\xff')
    const plain = wide ? new TextDecoder('utf-16be').decode(Buffer.from(name, 'latin1')) : name
    if (words.attached.size < mostAttached) words.attached.add(plain)
  }

  return { push: (more: string) => read(more, false), end: (more = '') => read(more, true) }
}

/** A name with its letters as they are; `#45` stands for one (section 7.3.5). */
function plainName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** What a backslash in a text stands for (section 7.3.4.2), as far as names of files go. */
function unescaped(escape: string): string {
  const octal = /^\\([0-7]+)$/.exec(escape)?.[1]
  return octal === undefined ? escape.slice(1) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
}

/** Objects as they are, or packed in the usual way; null when that is not to be read. */
function unpacked(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked }).toString('latin1')
  } catch {
    return bytes[0] === 0x78 ? null : bytes.toString('latin1')
  }
}
