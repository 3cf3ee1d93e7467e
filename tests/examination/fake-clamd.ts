import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { ScannerAddress } from '@/lib/examination/scanner-address'

/** The text that our stand-in takes for a virus. */
export const virusText = 'dit is zogenaamd een virus'

/** How a stand-in for clamd behaves; `honest` finds `virusText` and nothing else. */
export type Manner = 'honest' | 'silent' | 'garbage' | 'cut' | 'limited' | 'hasty' | 'endless'

/** A stand-in that speaks the protocol of clamd on this computer only; gone after the test file. */
export async function givenScanner(manner: Manner = 'honest') {
  const seen = { manner, scans: 0, last: Buffer.alloc(0) }
  const server = createServer((socket) => serve(socket, seen))
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const address: ScannerAddress = { host: '127.0.0.1', port }
  return { address, seen, stop: () => stopped(server), startAgain: () => listen(server, port) }
}

type Seen = { manner: Manner; scans: number; last: Buffer }

function serve(socket: Socket, seen: Seen): void {
  let heard = Buffer.alloc(0)
  socket.on('error', () => {})
  if (seen.manner === 'cut') return void socket.destroy()
  if (seen.manner === 'hasty') socket.write('stream: OK\0')
  socket.on('data', (piece) => {
    // Who answers without listening need not remember either.
    if (seen.manner === 'hasty') return
    heard = Buffer.concat([heard, Buffer.from(piece)])
    const bytes = streamed(heard)
    if (seen.manner === 'limited' && heard.length > 1000)
      return void socket.end('INSTREAM size limit exceeded. ERROR\0')
    if (bytes === null) return
    seen.scans += 1
    seen.last = bytes
    if (seen.manner === 'honest' || seen.manner === 'limited') {
      const infected = bytes.includes(virusText)
      socket.end(infected ? 'stream: Test.Zogenaamd-1 FOUND\0' : 'stream: OK\0')
    }
    if (seen.manner === 'garbage') socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK\r\n\0')
    if (seen.manner === 'endless') socket.write('stream: '.repeat(2000))
  })
}

/** The bytes of a complete INSTREAM command, or null while it goes on. */
function streamed(heard: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
