import { crc32 } from 'node:zlib'
import { onlyOrientation, orientationIn } from './exif'
import { inSteps, type Step } from './steps'
import type { Watcher } from './watcher'

export const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Chunks that the picture itself needs (PNG, third edition, chapter 11); text, time and unknown ones go. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
])
const longestExif = 65_536
/** An animation has some thousands of chunks; beyond this a file only wants to keep us busy. */
const mostChunks = 20_000

/**
 * A PNG without what it tells about its maker: Exif, texts and moments go, the picture and its orientation stay, and
 * nothing remains after its end.
 */
export function watchPng(): Watcher {
  let state: 'signature' | 'chunks' | 'ended' | 'damaged' = 'signature'
  /** Bytes still to come of a chunk that goes by without being looked at, and whether they are kept. */
  let passing = { left: 0, keep: false }
  const seen = new Set<string>()
  let chunks = 0
  let pixels = 0

  function step(bytes: Buffer): Step | null {
    if (state === 'signature') {
      if (bytes.length < pngSignature.length) return null
      state = 'chunks'
      return { taken: pngSignature.length, kept: [bytes.subarray(0, pngSignature.length)] }
    }
    return passing.left > 0 ? pass(bytes) : startChunk(bytes)
  }

  function pass(bytes: Buffer): Step | null {
    if (bytes.length === 0) return null
    const part = bytes.subarray(0, passing.left)
    passing.left -= part.length
    return { taken: part.length, kept: passing.keep ? [part] : [] }
  }

  /** A chunk is its length, its name, its data and a checksum over the last two. */
  function startChunk(bytes: Buffer): Step | null {
    if (bytes.length < 8) return null
    const length = bytes.readUInt32BE(0)
    const name = bytes.toString('latin1', 4, 8)
    const rightStart = seen.size > 0 || (name === 'IHDR' && length === 13)
    const rightEnd = name !== 'IEND' || length === 0
    chunks += 1
    if (length > 0x7fffffff || !/^[A-Za-z]{4}$/.test(name) || !rightStart || !rightEnd || chunks > mostChunks) {
      state = 'damaged'
      return { taken: 0, kept: [] }
    }
    if (name === 'IEND' || (name === 'eXIf' && length <= longestExif)) {
      if (bytes.length < 12 + length) return null
      seen.add(name)
      if (name === 'IEND') state = 'ended'
      const chunk = bytes.subarray(0, 12 + length)
      return { taken: chunk.length, kept: name === 'IEND' ? [chunk] : turned(chunk.subarray(8, 8 + length)) }
    }
    if (name === 'IHDR') {
      if (bytes.length < 16) return null
      pixels = bytes.readUInt32BE(8) * bytes.readUInt32BE(12)
    }
    seen.add(name)
    passing = { left: length + 4, keep: needed.has(name) }
    return { taken: 8, kept: passing.keep ? [bytes.subarray(0, 8)] : [] }
  }

  return {
    push: inSteps(step, () => state === 'ended' || state === 'damaged'),
    end: async () => ({ is: 'image', type: 'image/png', complete: state === 'ended' && seen.has('IDAT'), pixels }),
  }
}

function turned(tiff: Buffer): readonly Buffer[] {
  const orientation = orientationIn(tiff)
  if (orientation === 1) return []
  const named = Buffer.concat([Buffer.from('eXIf'), onlyOrientation(orientation)])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(named.length - 4, 0)
  around.writeUInt32BE(crc32(named), 4)
  return [around.subarray(0, 4), named, around.subarray(4)]
}
