import { cleanFileName } from '@/lib/evidence/file-name'
import { ok, refuse, type Result } from '@/lib/result'
import { isDiskFull } from '../../files/folders'
import { discard, incomingPlace, openIncoming, type Incoming } from '../../files/incoming'

/** A spreadsheet that came in whole; it waits on disk until it was read, and goes then. */
export type ArrivedSheet = { readonly key: string; readonly name: string }

export type ArrivalRefusal = 'file-name-invalid' | 'file-too-large' | 'upload-incomplete' | 'disk-full'

/** Writes one arriving spreadsheet to disk, whatever its size, without judging what it is. */
export async function arriveSheet(
  declaredName: string,
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Result<ArrivedSheet, ArrivalRefusal>> {
  const name = cleanFileName(declaredName)
  if (name === null) return refuse('file-name-invalid')
  let incoming: Incoming | undefined
  let arrived: Result<ArrivedSheet, ArrivalRefusal> | undefined
  try {
    incoming = await openIncoming()
    arrived = (await write(incoming, bytes, mostBytes)) ? ok({ key: incoming.key, name }) : refuse('file-too-large')
  } catch (error) {
    arrived = refuse(isDiskFull(error) ? 'disk-full' : 'upload-incomplete')
  } finally {
    await incoming?.handle.close()
    if (incoming !== undefined && arrived?.ok !== true) await discard(incoming)
  }
  return arrived
}

/** Where an arrived spreadsheet waits. */
export function placeOfSheet({ key }: ArrivedSheet): string {
  return incomingPlace(key)
}

/** Takes a spreadsheet away that was read, or will not be. */
export function discardSheet(arrived: ArrivedSheet): Promise<void> {
  return discard(arrived)
}

/** Whether it fitted. */
async function write({ handle }: Incoming, bytes: AsyncIterable<Uint8Array>, mostBytes: number): Promise<boolean> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > mostBytes) return false
    await handle.writeFile(chunk)
  }
  return true
}
