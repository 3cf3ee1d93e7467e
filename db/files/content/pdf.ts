import { tailOf, type Watcher } from './watcher'

/** Readers look for the end mark in the last kilobyte (PDF Reference 1.7, implementation note 18). */
const endWindow = 1024

/** Some programs fill a file up with zeros to a round size; those do not count. */
const longestFilling = 65_536

/** Longer than any entry we look for; so much is seen again with the next chunk. */
const overlap = 1024

/** One white space or comment between two words of the language (ISO 32000-2, section 7.2). */
const space = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n]{0,100}[\r\n])`

/** `/Encrypt` with a dictionary or a reference to one, also when its letters are written as `#45` (section 7.3.5). */
const encrypt = new RegExp(
  String.raw`/(?:E|#45)(?:n|#6[eE])(?:c|#63)(?:r|#72)(?:y|#79)(?:p|#70)(?:t|#74)` +
    String.raw`(?:${space}{0,40}<<|${space}{1,40}\d{1,10}${space}{1,40}\d{1,5}${space}{1,40}R)`,
)
const opensStream = />>[\0\t\n\f\r ]{0,40}stream\r?\n/g
const closesStream = 'endstream'

/** A PDF: whole when its end mark is there, encrypted when a trailer or a cross-reference stream says so. */
export function watchPdf(): Watcher {
  const scan = encryptionScan()
  return {
    push: (chunk) => {
      scan.push(chunk.toString('latin1'))
      return chunk
    },
    end: async (kept) => {
      const tail = withoutFilling(await tailOf(kept, endWindow + longestFilling)).toString('latin1')
      // A stream that is never closed would hide the trailer behind it.
      const encrypted = scan.encrypted() || (scan.insideStream() && encrypt.test(tail))
      return { is: 'pdf', complete: tail.includes('%%EOF'), encrypted }
    },
  }
}

/** The end of what was written, without the zeros and white space that fill it up. */
function withoutFilling(tail: Buffer): Buffer {
  let end = tail.length
  while (end > 0 && [0, 9, 10, 13, 32].includes(tail[end - 1] ?? -1)) end -= 1
  return tail.subarray(Math.max(0, end - endWindow), end)
}

/** Looks at everything outside streams: inside them the same letters may be part of a text about encryption. */
function encryptionScan() {
  let rest = ''
  let inStream = false
  let found = false

  function push(chunk: string): void {
    if (found) return
    const text = rest + chunk
    let at = 0
    for (;;) {
      if (inStream) {
        const close = text.indexOf(closesStream, at)
        if (close === -1) break
        at = close + closesStream.length
        inStream = false
      } else {
        opensStream.lastIndex = at
        const open = opensStream.exec(text)
        if (encrypt.test(text.slice(at, open?.index))) found = true
        if (open === null || found) break
        at = opensStream.lastIndex
        inStream = true
      }
    }
    rest = text.slice(Math.max(at, text.length - overlap))
  }

  return { push, encrypted: () => found, insideStream: () => inStream }
}
