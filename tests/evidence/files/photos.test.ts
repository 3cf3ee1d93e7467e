import { readFileSync } from 'node:fs'
import { discard, incomingPlace } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { givenDataFolder, inPieces } from './data-folder'
import { exifWithPlace, jpegSegment, png, pngChunk, specimen, withSegments } from './specimens'

givenDataFolder()

const photo = specimen('photo.jpg')
const exif = (block: Buffer) => jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), block]))
const secrets = ['GEHEIME CAMERA', '52.5N', 'Heemskerk', 'Lotte']
/** Colours of a real size, so that the rest of the picture comes in pieces. */
const colours = jpegSegment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), Buffer.alloc(6000, 7)]))

async function keptOf(name: string, bytes: Buffer, length: number): Promise<Buffer> {
  const received = await receive(name, inPieces(bytes, length), 1024 ** 2)
  if (!received.ok) throw new Error(received.problem)
  const kept = readFileSync(incomingPlace(received.value.key))
  await discard(received.value)
  return kept
}

describe.each([1, 2, 5, 63, 65_536])('a photo that comes in pieces of %d', (length) => {
  test('loses where, when and by whom it was taken, and nothing of the picture', async () => {
    const taken = withSegments(
      photo,
      colours,
      exif(exifWithPlace(1)),
      jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Heemskerk</x:xmpmeta>'),
      jpegSegment(0xed, 'Photoshop 3.0\0Lotte'),
      jpegSegment(0xfe, 'Gemaakt door Lotte in Heemskerk'),
      jpegSegment(0xe2, 'MPF\0Lotte'),
    )
    expect(await keptOf('a.jpg', taken, length)).toEqual(withSegments(photo, colours))
  })

  test.each(['II', 'MM'] as const)('keeps standing upright (%s)', async (order) => {
    const kept = await keptOf('a.jpg', withSegments(photo, colours, exif(exifWithPlace(6, order))), length)
    expect(kept).toEqual(withSegments(photo, colours, exif(onlyTurned(6))))
    for (const secret of secrets) expect(kept.includes(secret)).toBe(false)
  })

  test('loses the second picture and the film that a phone hides behind it', async () => {
    const moving = Buffer.concat([photo, withSegments(photo, exif(exifWithPlace(1))), Buffer.from('ftypmp42 52.5N')])
    expect(await keptOf('a.jpg', moving, length)).toEqual(photo)
  })

  test('keeps every scan of a picture that grows sharper', async () => {
    const progressive = specimen('photo-progressive.jpg')
    const taken = withSegments(progressive, colours, exif(exifWithPlace(1)))
    expect(await keptOf('a.jpg', taken, length)).toEqual(withSegments(progressive, colours))
  })

  test('as PNG loses its texts, its moment and its place as well', async () => {
    const taken = png(
      pngChunk('sPLT', Buffer.alloc(6000, 7)),
      pngChunk('eXIf', exifWithPlace(1)),
      pngChunk('tEXt', 'Author\0Lotte'),
      pngChunk('zTXt', 'Place\0\0Heemskerk'),
      pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0Heemskerk'),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('loTe', 'Lotte'),
    )
    const kept = await keptOf('a.png', Buffer.concat([taken, Buffer.from('Lotte')]), length)
    expect(kept).toEqual(png(pngChunk('sPLT', Buffer.alloc(6000, 7))))
  })

  test('as PNG keeps standing upright', async () => {
    const kept = await keptOf('a.png', png(pngChunk('eXIf', exifWithPlace(8, 'MM'))), length)
    expect(kept).toEqual(png(pngChunk('eXIf', onlyTurned(8))))
  })
})

test('a photo that a program wrote loses its place and its camera, and stays turned', async () => {
  const taken = specimen('photo-with-place.jpg')
  const kept = await keptOf('a.jpg', taken, 1000)
  expect(taken.includes('GEHEIME CAMERA')).toBe(true)
  expect(kept.includes('GEHEIME CAMERA')).toBe(false)
  expect(kept.includes(onlyTurned(6))).toBe(true)
  expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a directory that lies outside it', Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1')],
  ['an orientation that does not exist', exifWithPlace(9)],
])('a photo whose Exif holds %s is kept without it', async (_, block) => {
  expect(await keptOf('a.jpg', withSegments(photo, exif(block)), 65_536)).toEqual(photo)
})

test('a file of nothing but segments is no picture, and takes no time', async () => {
  const many = Buffer.concat([photo.subarray(0, 2), Buffer.alloc(4_000_000, Buffer.from([0xff, 0xe5, 0, 2]))])
  expect(await receive('a.jpg', inPieces(many), 10 ** 7)).toEqual({ ok: false, problem: 'file-damaged' })
})

/** The whole Exif block that may remain, byte for byte (Exif 2.32: one entry, tag 274). */
function onlyTurned(orientation: number): Buffer {
  return Buffer.from(
    `49492a000800000001001201030001000000${orientation.toString(16).padStart(2, '0')}0000000000 0000`.replace(' ', ''),
    'hex',
  )
}
