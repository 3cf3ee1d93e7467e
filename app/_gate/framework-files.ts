import 'server-only'
import { placeOfSheet, type ArrivedSheet } from '@/db/registers/import/arrive'
import { readSheets, type WholeSheet } from '@/db/registers/reading/read-sheets'
import { UnreadableSheet } from '@/db/registers/reading/unreadable'
import { notIn, type NotIn } from '@/lib/registers/import/import-problem'
import { ok, type Ok } from '@/lib/result'

/** Every sheet of an arrived file, or why it cannot be read. */
export async function readArrivedSheets(arrived: ArrivedSheet): Promise<Ok<readonly WholeSheet[]> | NotIn> {
  try {
    return ok(await readSheets(placeOfSheet(arrived), arrived.name))
  } catch (surprise) {
    if (surprise instanceof UnreadableSheet) return notIn(surprise.problem, surprise.line)
    throw surprise
  }
}
