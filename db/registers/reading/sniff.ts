import { open, type FileHandle } from 'node:fs/promises'
import { UnreadableSheet } from './unreadable'

/** More than a hundred thousand rows in any encoding; what is larger holds something else. */
const mostBytes = 100 * 1024 ** 2
const startSize = 4096

const notText: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
]

/** Says by its bytes whether a file is a workbook or text; what it is called does not count. */
export async function sniff(path: string): Promise<'workbook' | 'text'> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    if (size === 0) throw new UnreadableSheet('empty')
    if (size > mostBytes) throw new UnreadableSheet('too-large')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(startSize), 0, startSize, 0)
    const start = buffer.subarray(0, bytesRead)
    if (begins(start, [0x50, 0x4b, 0x03, 0x04])) return 'workbook'
    if (begins(start, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableSheet(await oldOrEncrypted(handle, size))
    if (notText.some((bytes) => begins(start, bytes))) throw new UnreadableSheet('not-a-table')
    // Many a program calls a web page a spreadsheet; the first bytes may be in any encoding.
    const words = start.toString('latin1').replaceAll('\0', '')
    if (/^[^\w<]*<(?:!doctype|html|head|meta|style|body|table|\?xml|\?mso)/i.test(words)) {
      throw new UnreadableSheet('web-page')
    }
    return 'text'
  } finally {
    await handle.close()
  }
}

function begins(start: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => start[at] === byte)
}

/** A workbook with a password stands, encrypted, in the container of old Excel (MS-OFFCRYPTO 2.3). */
async function oldOrEncrypted(handle: FileHandle, size: number): Promise<'encrypted' | 'old-excel'> {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  const piece = Buffer.alloc(1024 ** 2 + name.length)
  for (let at = 0; at < size; at += 1024 ** 2) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at)
    if (piece.subarray(0, bytesRead).includes(name)) return 'encrypted'
  }
  return 'old-excel'
}
