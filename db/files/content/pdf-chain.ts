import { noWords } from './pdf-said'
import { pdfReader } from './pdf-words'
import type { Kept } from './watcher'

/** More revisions than anybody saves in one file. */
const mostRevisions = 1_000
const longestTrailer = 65_536

/**
 * Whether a PDF is encrypted, by the way in which a reader goes through it: from its last cross-reference to the first
 * (ISO 32000-2, section 7.5). Null when that way is broken; readers then look for trailers everywhere.
 */
export async function encryptedByChain(kept: Kept, tail: string): Promise<boolean | null> {
  const starts = [...tail.matchAll(/startxref[\0\t\n\f\r ]+(\d{1,12})/g)]
  const waiting = [Number(starts.at(-1)?.[1] ?? -1)]
  const seen = new Set<number>()
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place)) continue
    if (place < 0 || place >= kept.size || seen.size > mostRevisions) return null
    seen.add(place)
    const trailer = await trailerAt(kept, place)
    if (trailer === null) return null
    if (namesEncrypt(trailer)) return true
    for (const [, earlier] of trailer.matchAll(/\/(?:Prev|XRefStm)[\0\t\n\f\r ]+(\d{1,12})/g))
      waiting.push(Number(earlier))
  }
  return false
}

/** The dictionary behind a table, or at the start of a cross-reference stream; null when neither is there. */
async function trailerAt(kept: Kept, place: number): Promise<string | null> {
  const start = await textAt(kept, place, longestTrailer)
  if (/^[\0\t\n\f\r ]*\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj\b/.test(start)) {
    const dictionary = upTo(start, /stream[\r\n]/)
    return dictionary.includes('/XRef') ? dictionary : null
  }
  return /^[\0\t\n\f\r ]*xref\b/.test(start) ? trailerOfTable(kept, place) : null
}

/** Passes over the sections of a table, whose lines are twenty bytes each (section 7.5.4). */
async function trailerOfTable(kept: Kept, place: number): Promise<string | null> {
  let at = place + (/xref[\0\t\n\f\r ]+/.exec(await textAt(kept, place, 64))?.[0].length ?? 0)
  for (let section = 0; section < mostRevisions; section++) {
    const text = await textAt(kept, at, longestTrailer)
    if (/^[\0\t\n\f\r ]*trailer/.test(text)) return upTo(text, /startxref/)
    const [head, , count = ''] = /^[\0\t\n\f\r ]*(\d{1,10})[ ]+(\d{1,10})[\0\t\r\n ]+/.exec(text) ?? []
    if (head === undefined) return null
    at += head.length + Number(count) * 20
  }
  return null
}

async function textAt({ handle, size }: Kept, place: number, most: number): Promise<string> {
  const length = Math.max(0, Math.min(most, size - place))
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, place)
  return buffer.toString('latin1', 0, bytesRead)
}

function upTo(text: string, end: RegExp): string {
  const found = end.exec(text)
  return found === null ? text : text.slice(0, found.index)
}

function namesEncrypt(trailer: string): boolean {
  const words = noWords()
  pdfReader(words).end(trailer)
  return words.encrypted
}
