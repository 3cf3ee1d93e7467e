import { watchCompound } from './compound'
import { watchJpeg } from './jpeg'
import { watchPdf } from './pdf'
import { pngSignature, watchPng } from './png'
import { watchText } from './text'
import type { Watcher } from './watcher'
import { watchZip } from './zip'

/** Bytes that must be there before `watcherFor` can tell; the longest look is for archives that name themselves late. */
export const startLength = 4_100

const signatures: readonly (readonly [Buffer, () => Watcher])[] = [
  [Buffer.from('PK\x03\x04'), watchZip],
  [Buffer.from('PK\x05\x06'), watchZip],
  [Buffer.from('PK\x07\x08'), watchZip],
  [pngSignature, watchPng],
  [Buffer.from([0xff, 0xd8, 0xff]), watchJpeg],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), watchCompound],
]

/** Who watches a file, by its first bytes. What none of ours starts with may still be text. */
export function watcherFor(start: Buffer): Watcher {
  // Some programs put a mark of UTF-8 or an empty line before a PDF; readers take that.
  if (/^(?:\xef\xbb\xbf)?[\t\n\f\r ]{0,1000}%PDF-/.test(start.toString('latin1', 0, 1024))) return watchPdf()
  const known = signatures.find(([signature]) => start.subarray(0, signature.length).equals(signature))
  return known === undefined ? watchText(start) : known[1]()
}
