import { connect, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { scanReply, type ScanOutcome } from '@/lib/examination/scan-reply'
import type { ScannerAddress } from '@/lib/examination/scanner-address'

/** Bytes handed to the scanner at once. */
const pieceLength = 64 * 1024
/** An answer is one line; more is not one. */
const longestReply = 4096

/** What the scanner was given of a file by now. */
type Given = { all: boolean; bytes: number }

/** How long to wait, in milliseconds: to be let in, and for any sign of life afterwards. */
export type Patience = { readonly connect: number; readonly silence: number }
export const usualPatience: Patience = { connect: 5_000, silence: 120_000 }

/**
 * Has clamd look at bytes, by its INSTREAM command: pieces with their length in front, and an empty one at the end.
 * Always answers: whatever goes wrong between here and there is trouble, never clean.
 * Throws when `signal` breaks it off, or when the bytes cannot be read.
 */
export async function scanWith(
  address: ScannerAddress,
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Promise<ScanOutcome> {
  const socket = connect({ ...address })
  const breakOff = () => void socket.destroy(new Error('broken off'))
  signal.addEventListener('abort', breakOff)
  try {
    const trouble = await opened(socket, patience.connect)
    signal.throwIfAborted()
    if (trouble !== null) return trouble
    const given = { all: false, bytes: 0 }
    const answer = answerOf(socket, patience.silence, given)
    // The scanner may answer and hang up before the end, for instance when the file is too large for it.
    const outcome = await Promise.race([answer, send(socket, bytes, given).then(() => answer)])
    signal.throwIfAborted()
    return outcome
  } finally {
    signal.removeEventListener('abort', breakOff)
    socket.destroy()
  }
}

function opened(socket: Socket, patience: number): Promise<ScanOutcome | null> {
  return new Promise((resolve) => {
    socket.setTimeout(patience, () => resolve({ is: 'trouble', why: 'down' }))
    socket.once('error', () => resolve({ is: 'trouble', why: 'down' }))
    socket.once('connect', () => resolve(null))
  })
}

/** What the scanner says until it ends a line or hangs up. */
function answerOf(socket: Socket, patience: number, given: Given): Promise<ScanOutcome> {
  return new Promise((resolve) => {
    let reply = ''
    const settle = () => {
      const outcome = reply === '' ? noReply(given) : scanReply(reply)
      // Whoever calls bytes clean before having them all has not looked at them.
      resolve(outcome.is === 'clean' && !given.all ? { is: 'trouble', why: 'failed' } : outcome)
    }
    socket.setTimeout(patience)
    socket.on('timeout', () => resolve({ is: 'trouble', why: 'slow' }))
    socket.on('data', (piece: Buffer) => {
      reply += piece.toString('latin1')
      if (reply.includes('\0')) settle()
      else if (reply.length > longestReply) resolve({ is: 'trouble', why: 'failed' })
    })
    socket.on('error', settle)
    socket.on('close', settle)
  })
}

/** A scanner that takes so much of a file and hangs up does so because of that file; it is there for the others. */
const listenedLong = 1024 ** 2

function noReply({ bytes }: Given): ScanOutcome {
  return { is: 'trouble', why: bytes > listenedLong ? 'failed' : 'down' }
}

/** Ends early when the scanner hangs up: its answer, or the lack of one, tells why. */
async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>, given: Given): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      if (socket.destroyed) return
      // An answer that comes too early is heard before the next bytes break the connection.
      await turn()
      const piece = chunk.subarray(at, at + pieceLength)
      given.bytes += piece.length
      await write(socket, Buffer.concat([lengthOf(piece.length), piece]))
    }
  }
  given.all = true
  await write(socket, lengthOf(0))
}

/** Resolves when the bytes are on their way, so that a slow scanner does not fill our memory. */
function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve()
    socket.once('close', resolve)
    socket.write(bytes, () => {
      socket.off('close', resolve)
      resolve()
    })
  })
}

function lengthOf(length: number): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length)
  return head
}
