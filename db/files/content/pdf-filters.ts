import { inflateRawSync } from 'node:zlib'

/** What a chain of filters gave. `whole` is false when its data broke off before its own end mark. */
export type Unpacked = { readonly bytes: Buffer; readonly whole: boolean }

/** More came out than was asked for. */
export class TooMuch extends Error {}

type Filter = (packed: Buffer, most: number) => Unpacked

/** Filters for anything but pictures (ISO 32000-2, section 7.4), by their long and their short names. */
const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['FlateDecode', inflate],
  ['Fl', inflate],
  ['ASCIIHexDecode', hex],
  ['AHx', hex],
  ['ASCII85Decode', ascii85],
  ['A85', ascii85],
  ['RunLengthDecode', runLength],
  ['RL', runLength],
])

/** Filters that we do not read, by all their names. */
const others: ReadonlySet<string> = new Set([
  'LZWDecode',
  'LZW',
  'CCITTFaxDecode',
  'CCF',
  'DCTDecode',
  'DCT',
  'JBIG2Decode',
  'JPXDecode',
  'Crypt',
])

/** Nobody packs the same data more often than this. */
const mostFilters = 6

/** Whether a name in a dictionary is that of a filter. */
export function isFilter(name: string): boolean {
  return filters.has(name) || others.has(name)
}

/** Whether all filters of a chain can be read. */
export function isReadable(chain: readonly string[]): boolean {
  return chain.length <= mostFilters && chain.every((name) => filters.has(name))
}

/** Unpacks data through its filters, the first one first; null when that does not work. Throws `TooMuch`. */
export function unpack(packed: Buffer, chain: readonly string[], most: number): Unpacked | null {
  if (!isReadable(chain)) return null
  try {
    return chain.reduce<Unpacked>(
      (now, name) => {
        const next = filters.get(name)?.(now.bytes, most) ?? now
        return { bytes: next.bytes, whole: now.whole && next.whole }
      },
      { bytes: packed, whole: true },
    )
  } catch (error) {
    if (error instanceof TooMuch) throw error
    return null
  }
}

/** Readers take a wrong checksum, or none, and whatever came out before the data broke off. */
function inflate(packed: Buffer, most: number): Unpacked {
  if (!looksDeflated(packed)) throw new Error('Not deflated')
  const raw = packed.subarray(2)
  try {
    return { bytes: inflateRawSync(raw, { maxOutputLength: most }), whole: true }
  } catch (error) {
    if (isTooMuch(error)) throw new TooMuch()
    try {
      return { bytes: inflateRawSync(raw, { maxOutputLength: most, finishFlush: 2 }), whole: false }
    } catch (again) {
      throw isTooMuch(again) ? new TooMuch() : again
    }
  }
}

/** Whether data starts as RFC 1950 says. */
export function looksDeflated(packed: Buffer): boolean {
  return packed.length > 2 && ((packed[0] ?? 0) & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0
}

function isTooMuch(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

function hex(packed: Buffer): Unpacked {
  const end = packed.indexOf('>')
  const digits = packed.toString('latin1', 0, end === -1 ? packed.length : end).replace(/[^\da-f]/gi, '')
  return { bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), whole: end !== -1 }
}

function ascii85(packed: Buffer): Unpacked {
  const end = packed.indexOf('~')
  const out = Buffer.alloc((end === -1 ? packed.length : end) * 4)
  const group: number[] = []
  let size = 0
  for (const byte of packed.subarray(0, end === -1 ? packed.length : end)) {
    if (byte === 0x7a && group.length === 0) size += 4
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21)
    if (group.length === 5) size += take(group.splice(0), out, size)
  }
  const short = group.length
  if (short > 1) size += take([...group, 84, 84, 84, 84].slice(0, 5), out, size) - (5 - short)
  return { bytes: out.subarray(0, size), whole: end !== -1 }
}

function take(group: readonly number[], out: Buffer, at: number): number {
  out.writeUInt32BE(group.reduce((sum, digit) => sum * 85 + digit, 0) % 2 ** 32, at)
  return 4
}

function runLength(packed: Buffer, most: number): Unpacked {
  const pieces: Buffer[] = []
  let size = 0
  for (let at = 0; at < packed.length;) {
    const length = packed[at] ?? 128
    if (length === 128) return { bytes: Buffer.concat(pieces), whole: true }
    const piece =
      length < 128 ? packed.subarray(at + 1, at + 2 + length) : Buffer.alloc(257 - length, packed[at + 1] ?? 0)
    pieces.push(piece)
    size += piece.length
    if (size > most) throw new TooMuch()
    at += length < 128 ? length + 2 : 2
  }
  return { bytes: Buffer.concat(pieces), whole: false }
}
