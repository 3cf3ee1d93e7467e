import { actionWatch, plainName } from './pdf-actions'
import type { PdfWords } from './pdf-said'
import { pdfStreams } from './pdf-streams'

/** Longer than any word that matters; a word is only read when so much of what follows it is there. */
const ahead = 1024
/** So much before a place is kept, to see what a text belongs to. */
const behind = 64

const mostAttached = 500
const mostPieces = 10_000_000
const mostPiecesInside = 2_000_000
const longestText = 1000

const streamStart = String.raw`stream[^\r\n]{0,80}(?:\r\n|\r|\n)`
/** Behind a dictionary, which is where a stream starts whatever seems to be around it. */
const anyStream = String.raw`>>[\0\t\n\f\r ]*(?:%[^\r\n>]{0,80}[\r\n][\0\t\n\f\r ]*){0,4}${streamStart}`
const objectEnd = '(?<![A-Za-z])endobj(?![A-Za-z])'

const piece = new RegExp(
  String.raw`[(%]|/[^\0\t\n\f\r ()<>[\]{}/%]*|<[\da-fA-F\s]{2,}>|${objectEnd}|(?<![A-Za-z])${streamStart}`,
  'g',
)
const inText = new RegExp(String.raw`[()\\]|${objectEnd}|${anyStream}`, 'g')
const inComment = new RegExp(String.raw`[\r\n]|${anyStream}`, 'g')
const inStream = new RegExp(`endstream|endobj|${anyStream}`, 'g')
const runs: ReadonlySet<string> = new Set(['JavaScript', 'JS', 'Launch', 'ImportData', 'RichMedia', 'RichMediaContent'])

/**
 * Reads the language of a PDF while it streams by (ISO 32000-2, section 7.2): texts, comments and streams are passed
 * over, but for the streams that hold objects. Nothing reaches past the end of its object. `push` takes the next
 * characters, `end` what is left.
 */
export function pdfReader(words: PdfWords, inside = false) {
  const streams = pdfStreams(words, (objects) => pdfReader(words, true).end(objects))
  const watchActions = actionWatch(() => (words.runs = true))
  let rest = ''
  let at = 0
  let mode: 'open' | 'text' | 'comment' | 'stream' = 'open'
  let depth = 0
  let text: string | null = null
  const mostHere = inside ? words.pieces + mostPiecesInside : mostPieces

  function read(more: string, last: boolean): void {
    if (!words.overfull) watchActions(more)
    rest += words.overfull ? '' : more
    const safe = last ? rest.length : rest.length - ahead
    while (at < safe) {
      if (++words.pieces > Math.min(mostHere, mostPieces)) words.overfull = true
      if (words.overfull) return giveUp()
      if (mode === 'open') readOpen(safe)
      else if (mode === 'text') readText(safe)
      else if (mode === 'comment') readComment(safe)
      else readStream(safe)
    }
    if (last && mode === 'stream') streams.end()
    const from = Math.max(0, Math.min(at, rest.length) - behind)
    rest = rest.slice(from)
    at -= from
  }

  function giveUp(): void {
    rest = ''
    at = 0
  }

  /** The next word of such an expression, with its place; at the end of what may be read there is none. */
  function next(expression: RegExp, safe: number): { readonly word: string; readonly place: number } {
    expression.lastIndex = at
    const found = expression.exec(rest)
    return found === null || found.index >= safe ? { word: '', place: safe } : { word: found[0], place: found.index }
  }

  function readOpen(safe: number): void {
    const { word, place } = next(piece, safe)
    at = place + word.length
    if (word === '%') mode = 'comment'
    else if (word === '(') {
      mode = 'text'
      depth = 1
      text = namesFile(place) ? '' : null
    } else if (word.startsWith('/')) hear(word.slice(1))
    else if (word.startsWith('<')) {
      if (namesFile(place)) attach(Buffer.from(word.replace(/[^\da-f]/gi, ''), 'hex').toString('latin1'))
    } else if (word === 'endobj') streams.forget()
    else if (word !== '') beginStream()
  }

  function beginStream(): void {
    if (inside) return
    mode = 'stream'
    streams.begin()
  }

  function hear(word: string): void {
    // Letters by their number take longer; hardly any document has them.
    if (word.includes('#')) words.pieces += 4
    const name = plainName(word)
    streams.hear(name)
    if (name === 'Encrypt' && !inside) words.encrypted = true
    else if (name === 'XFA') words.formInMarkup = true
    else if (runs.has(name)) words.runs = true
  }

  function readText(safe: number): void {
    const { word, place } = next(inText, safe)
    keep(rest.slice(at, place))
    at = place
    if (word === '\\') {
      const [escape = '\\'] = /^\\(?:[0-7]{1,3}|[^])?/.exec(rest.slice(at, at + 4)) ?? []
      keep(unescaped(escape))
      at += escape.length
      return
    }
    at += word.length
    if (word.length > 1) return leaveText(word)
    depth += word === '(' ? 1 : word === ')' ? -1 : 0
    if (depth > 0) return keep(word)
    if (text !== null) attach(text)
    mode = 'open'
  }

  /** No text reaches past its object; what follows it must be read, whatever was left open. */
  function leaveText(word: string): void {
    mode = 'open'
    if (word !== 'endobj') beginStream()
  }

  function keep(part: string): void {
    if (text !== null && text.length < longestText) text += part
  }

  function readComment(safe: number): void {
    const { word, place } = next(inComment, safe)
    at = place + word.length
    if (word !== '') mode = 'open'
    if (word.length > 1) beginStream()
  }

  function readStream(safe: number): void {
    const { word, place } = next(inStream, safe)
    streams.push(rest.slice(at, place))
    at = place + word.length
    if (word === '') return
    streams.end()
    mode = 'open'
    if (word.startsWith('>>')) beginStream()
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

/** What a backslash in a text stands for (section 7.3.4.2), as far as names of files go. */
function unescaped(escape: string): string {
  const octal = /^\\([0-7]+)$/.exec(escape)?.[1]
  return octal === undefined ? escape.slice(1) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
}
