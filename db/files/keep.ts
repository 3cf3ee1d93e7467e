import { open, rename, stat, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok, refuse, type Result } from '@/lib/result'
import { isDiskFull, isMissing, makeFolder, placeOf, settleFolder } from './folders'
import { incomingPlace } from './incoming'

const pieceLength = 256 * 1024

/** Bytes to hand out: how many, and a stream of them that may be broken off at any moment. Never a path. */
export type OpenedFile = { readonly size: number; readonly stream: ReadableStream<Uint8Array> }

/**
 * Gives received bytes their lasting place. When this returns ok they survive a power cut, and only then may a row
 * speak of them. Hold `holdFiles` from before this call until that row is committed. The same bytes again replace
 * themselves.
 */
export async function keep(
  organisationId: string,
  received: { readonly key: string; readonly sha256: string },
): Promise<Result<void, 'disk-full'>> {
  const place = placeOf(organisationId, received.sha256)
  try {
    await makeFolder(dirname(place))
    await rename(incomingPlace(received.key), place)
    await settleFolder(dirname(place))
    return ok(undefined)
  } catch (error) {
    if (isDiskFull(error)) return refuse('disk-full')
    throw error
  }
}

/** Opens kept bytes for reading; undefined when they are not there. The file itself is opened with the first read. */
export async function openFile(organisationId: string, sha256: string): Promise<OpenedFile | undefined> {
  const place = placeOf(organisationId, sha256)
  try {
    const { size } = await stat(place)
    return { size, stream: streamOf(place) }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Reads on demand and closes the file at its end, at an error and when the reader goes away. */
function streamOf(place: string): ReadableStream<Uint8Array> {
  let opening: Promise<FileHandle> | undefined
  const close = async () => {
    const handle = await opening?.catch(() => undefined)
    await handle?.close()
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          opening ??= open(place, 'r')
          const handle = await opening
          const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(pieceLength), 0, pieceLength, null)
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
          await close()
          controller.close()
        } catch (error) {
          await close()
          throw error
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}
