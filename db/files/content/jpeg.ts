import { onlyOrientation, orientationIn } from './exif'
import { inSteps, type Step } from './steps'
import type { Watcher } from './watcher'

/** Markers (ITU-T T.81, table B.1). */
const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const exif = 0xe1
const comment = 0xfe

const exifHeader = 'Exif\0\0'

/** Application segments that the picture itself needs: its density, its colours, and how its colours were made. */
const needed: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' }

/** More segments than any camera writes; a file of nothing but segments is no picture. */
const mostSegments = 5_000

/**
 * A JPEG without what it tells about its maker: where and when it was taken, with what, by whom. The picture, its
 * colours and its orientation stay. Whatever follows the end of the picture goes as well: phones put a second
 * picture or a film there, with a place of its own.
 */
export function watchJpeg(): Watcher {
  let state: 'segments' | 'scan' | 'ended' | 'damaged' = 'segments'
  let segments = 0
  let turned = false
  let pixels = 0
  const seen = new Set<'frame' | 'scan'>()

  function stepSegment(bytes: Buffer): Step | null {
    if (bytes.length < 2) return null
    const marker = bytes[1] ?? 0
    segments += 1
    if (bytes[0] !== 0xff || !hasMeaning(marker) || segments > mostSegments)
      return over('damaged', bytes.subarray(0, 0))
    if (marker === 0xff) return { taken: 1, kept: [] }
    if (marker === startOfImage) return { taken: 2, kept: [bytes.subarray(0, 2)] }
    if (marker === endOfImage) return over('ended', bytes.subarray(0, 2))
    if (bytes.length < 4) return null
    const length = 2 + bytes.readUInt16BE(2)
    if (bytes.length < length) return null
    if (isFrame(marker)) {
      seen.add('frame')
      if (length >= 9) pixels = Math.max(pixels, bytes.readUInt16BE(5) * bytes.readUInt16BE(7))
    }
    if (marker === startOfScan) {
      seen.add('scan')
      state = 'scan'
    }
    return { taken: length, kept: keptOf(marker, bytes.subarray(0, length)) }
  }

  /** Picture data runs until a marker; a zero, a restart or a fill after 0xff belongs to the data. */
  function stepScan(bytes: Buffer): Step | null {
    for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
      const next = bytes[at + 1]
      if (next === undefined) return at === 0 ? null : { taken: at, kept: [bytes.subarray(0, at)] }
      if (next === 0 || next === 0xff || !hasMeaning(next)) continue
      state = 'segments'
      return { taken: at, kept: [bytes.subarray(0, at)] }
    }
    return bytes.length === 0 ? null : { taken: bytes.length, kept: [bytes] }
  }

  function over(how: 'ended' | 'damaged', last: Buffer): Step {
    state = how
    return { taken: last.length, kept: [last] }
  }

  function keptOf(marker: number, segment: Buffer): readonly Buffer[] {
    const body = segment.subarray(4)
    if (marker === exif && !turned && startsWith(body, exifHeader)) {
      const orientation = orientationIn(body.subarray(exifHeader.length))
      turned = orientation !== 1
      return turned ? [exifSegment(onlyOrientation(orientation))] : []
    }
    if (marker === comment) return []
    const isApplication = marker >= 0xe0 && marker <= 0xef
    const start = needed[marker]
    return !isApplication || (start !== undefined && startsWith(body, start)) ? [segment] : []
  }

  return {
    push: inSteps(
      (bytes) => (state === 'scan' ? stepScan(bytes) : stepSegment(bytes)),
      () => state === 'ended' || state === 'damaged',
    ),
    end: async () => ({ is: 'image', type: 'image/jpeg', complete: state === 'ended' && seen.size === 2, pixels }),
  }
}

/** Not the restarts, the stuffed zero and the temporary marker, which only picture data holds. */
function hasMeaning(marker: number): boolean {
  return marker > 0x01 && !(marker >= 0xd0 && marker <= 0xd7)
}

/** Start of frame, which holds the size of the picture; the three exceptions are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text
}

function exifSegment(tiff: Buffer): Buffer {
  const header = Buffer.from(`\xff\xe1\0\0${exifHeader}`, 'latin1')
  header.writeUInt16BE(2 + exifHeader.length + tiff.length, 2)
  return Buffer.concat([header, tiff])
}
