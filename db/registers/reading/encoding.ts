import { createReadStream } from 'node:fs'
import { UnreadableSheet } from './unreadable'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Finds out in which encoding a text was written, over the whole of it: a letter that gives it away may come late. A
 * text that is UTF-8 but for a few places stays UTF-8, and these places show that something was lost.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const wide = await wideEncodingOf(path)
  if (wide !== null) return wide
  const strict = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  for await (const piece of pieces(path)) {
    if (piece.includes(0)) throw new UnreadableSheet('not-a-table')
    if (isUtf8) isUtf8 = decodes(strict, piece)
  }
  return (isUtf8 && decodes(strict)) || (await isMostlyUtf8(path)) ? 'utf-8' : 'windows-1252'
}

/** The text in pieces, without the mark at its start. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const piece of pieces(path)) yield fromWindows(piece)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces(path)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path)) yield Buffer.from(piece)
}

function decodes(decoder: TextDecoder, piece?: Buffer): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined })
    return true
  } catch {
    return false
  }
}

/** Two bytes a letter: by the mark at the start, or because every other byte is zero. */
async function wideEncodingOf(path: string): Promise<Encoding | null> {
  for await (const piece of pieces(path)) {
    if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
    if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
    const start = piece.subarray(0, 4096)
    const zeros = [0, 0]
    start.forEach((byte, at) => {
      if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
    })
    const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, start.length / 2))
    if (odd > 0.4 && even < 0.1) return 'utf-16le'
    if (even > 0.4 && odd < 0.1) return 'utf-16be'
    return null
  }
  return null
}

async function isMostlyUtf8(path: string): Promise<boolean> {
  let [good, lost] = [0, 0]
  for await (const text of textOf(path, 'utf-8')) {
    for (const [letter] of text.matchAll(/[^\0-\x7f]/g)) {
      if (letter === '\ufffd') lost += 1
      else good += 1
    }
  }
  return good > lost * 10
}

/** What Windows-1252 has where Latin-1 has control characters (WHATWG Encoding); some versions of Node read one as the other. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows(piece: Buffer): string {
  return piece
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter)
}
