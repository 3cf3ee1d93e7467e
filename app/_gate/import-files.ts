import 'server-only'
import {
  arriveSheet,
  discardSheet,
  placeOfSheet,
  type ArrivalRefusal,
  type ArrivedSheet,
} from '@/db/registers/import/arrive'
import { whileBeingRead } from '@/db/registers/import/being-read'
import { readIn, type Into, type Known } from '@/db/registers/import/read-in'
import { readSheet } from '@/db/registers/reading/read-sheet'
import { UnreadableSheet } from '@/db/registers/reading/unreadable'
import { settings } from '@/db/settings'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import { notIn, type NotIn } from '@/lib/registers/import/import-problem'
import { ok, type Ok, type Result } from '@/lib/result'
import { tellSecurity } from './security-events'
import { currentIdentity } from './session'

export type { ArrivalRefusal, ArrivedSheet }
export { discardSheet, whileBeingRead }

/** Takes in one arriving spreadsheet for a member who came through `memberRoute`; it must be discarded when it was read. */
export async function takeSheet(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<ArrivedSheet, ArrivalRefusal>> {
  const arrived = await arriveSheet(name, bytes, settings().maxFileBytes)
  const member = arrived.ok ? null : (await currentIdentity())?.member
  if (!arrived.ok && member) tellSecurity({ event: 'upload-refused', member: member.id, problem: arrived.problem })
  return arrived
}

/** Reads an arrived spreadsheet row by row, and gives where its columns go. */
export async function readArrived(
  arrived: ArrivedSheet,
  known: Known,
  into: Into,
): Promise<Ok<readonly ImportColumn[]> | NotIn> {
  try {
    const sheet = readSheet(placeOfSheet(arrived), arrived.name, { register: known.register })
    const columns = await readIn(sheet, known, into)
    return columns === null ? notIn('no-headings') : ok(columns)
  } catch (surprise) {
    if (surprise instanceof UnreadableSheet) return notIn(surprise.problem, surprise.line)
    throw surprise
  }
}
