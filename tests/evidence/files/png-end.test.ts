import { pngSignature, watchPng } from '@/db/files/content/png'
import type { Kept } from '@/db/files/content/watcher'

/** The front of a chunk: its length and its name. */
function front(length: number, name: string): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32BE(length, 0)
  bytes.write(name, 4, 'latin1')
  return bytes
}

const header = Buffer.concat([front(13, 'IHDR'), Buffer.alloc(17)])

test('a picture whose end never ends is damaged at once, and nothing of it is gathered', async () => {
  const watcher = watchPng()
  watcher.push(Buffer.concat([pngSignature, header, front(0x7ffffff0, 'IEND')]))
  expect(watcher.push(Buffer.alloc(1_000_000))).toHaveLength(0)
  expect(await watcher.end({ size: 0 } as Kept)).toMatchObject({ complete: false })
})

test('a picture of endlessly many parts is damaged', async () => {
  const watcher = watchPng()
  const parts = Array.from({ length: 25_000 }, () => Buffer.concat([front(0, 'tEXt'), Buffer.alloc(4)]))
  watcher.push(Buffer.concat([pngSignature, header, ...parts]))
  expect(await watcher.end({ size: 0 } as Kept)).toMatchObject({ complete: false })
})
