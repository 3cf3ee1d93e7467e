import { tableRows } from '@/lib/privacy/table-rows'
import { piecesOf } from './bytes'
import type { Sink, Source } from './sink'

/** So many lines are looked at together, so that a word on the line above still counts. */
const linesTogether = 400
const longestLine = 64 * 1024

/** Plain text by line. */
export async function readText(source: Source, sink: Sink): Promise<void> {
  let block: string[] = []
  let first = 1
  const flush = (next: number) => {
    if (block.length > 0) sink.tell({ place: { at: 'line', line: first }, text: block.join('\n') })
    block = []
    first = next
  }
  let number = 0
  for await (const line of linesOf(source)) {
    number += 1
    for (const piece of cut(line)) {
      if (piece.length === longestLine) flush(number)
      block.push(piece)
      if (piece.length === longestLine) flush(number)
    }
    if (block.length >= linesTogether) flush(number + 1)
  }
  flush(number)
}

/** Rows of values by line, with the heads of their columns. */
export async function readDelimited(source: Source, sink: Sink): Promise<void> {
  const row = tableRows(sink.tell)
  let separator: string | undefined
  let number = 0
  for await (const line of linesOf(source)) {
    number += 1
    separator ??= [';', '\t', ','].find((candidate) => line.includes(candidate))
    const place = { at: 'line', line: number } as const
    const cells = separator === undefined ? cut(line) : line.split(separator)
    row(cells.map((text, column) => ({ column, place, text: text.replace(/^ *"|" *$/g, '').slice(0, longestLine) })))
  }
}

function cut(line: string): readonly string[] {
  if (line.length <= longestLine) return [line]
  const pieces: string[] = []
  for (let at = 0; at < line.length; at += longestLine) pieces.push(line.slice(at, at + longestLine))
  return pieces
}

/** Longer than any line that somebody wrote; what goes on without a line end is cut here, to bound the memory. */
const mostHeld = 1024 ** 2

async function* linesOf(source: Source): AsyncGenerator<string> {
  let held = ''
  for await (const text of decoded(source)) {
    const lines = `${held}${text}`.split(/\r\n|\n|\r(?!$)/)
    held = lines.pop() ?? ''
    yield* lines
    if (held.length > mostHeld) {
      yield held
      held = ''
    }
  }
  if (held !== '') yield held
}

/** UTF-8 or UTF-16 when the text is, and otherwise Windows-1252, in which every byte is a character. */
async function* decoded(source: Source): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let strict = false
  for await (const piece of piecesOf(source)) {
    if (decoder === undefined) {
      const utf16 = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[((piece[0] ?? 0) << 8) | (piece[1] ?? 0)]
      strict = utf16 === undefined
      decoder = new TextDecoder(utf16 ?? 'utf-8', { fatal: strict })
    }
    try {
      yield decoder.decode(piece, { stream: true })
    } catch {
      decoder = new TextDecoder('windows-1252')
      yield decoder.decode(piece, { stream: true })
    }
  }
}
