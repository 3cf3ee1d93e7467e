import { rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OrganisationId } from '@/lib/members/member'
import { systemWithin, type Tx } from '../store/transaction'
import {
  filesFolder,
  hasCode,
  hashName,
  incomingFolder,
  isMissing,
  namesIn,
  organisationFolder,
  organisationName,
  placeOf,
} from './folders'
import { holdFilesAlone } from './hold'

const hour = 60 * 60 * 1000

/** The server gives a request an hour; the first of its files may wait that long for the last, and then for its row. */
const longestWait = 2 * hour

const incomingName = /^([0-9a-f]{32}|check-[0-9a-f]{32})$/
const partName = /^[0-9a-f]{2}$/

/** How many leftovers went. */
export type Swept = { readonly incoming: number; readonly kept: number }

/**
 * Removes what broken-off uploads left behind: arriving files that nobody wrote to for two hours, and kept bytes older
 * than an hour of which no row speaks. Only names that this store gives are touched. Safe at any moment, also while
 * others upload the same bytes.
 */
export async function sweepFiles(now = new Date()): Promise<Swept> {
  let kept = 0
  for (const name of await namesIn(filesFolder())) {
    // The folder names the organisation; when that was erased it has no rows, and all of its bytes go.
    if (organisationName.test(name)) kept += await sweepOrganisation(name as OrganisationId, now.getTime() - hour)
  }
  return { incoming: await sweepIncoming(now.getTime() - longestWait), kept }
}

/**
 * Removes every arriving file, for the start only: the data folder is ours alone then and nobody can send anything yet,
 * so whoever was receiving or reading it is gone. A spreadsheet for a register may hold what we never keep.
 */
export function removeIncoming(): Promise<number> {
  return sweepIncoming(Infinity)
}

async function sweepIncoming(before: number): Promise<number> {
  let removed = 0
  for (const name of await namesIn(incomingFolder())) {
    if (incomingName.test(name)) removed += await removeOlder(join(incomingFolder(), name), before)
  }
  return removed
}

async function sweepOrganisation(organisationId: OrganisationId, before: number): Promise<number> {
  const folder = organisationFolder(organisationId)
  let removed = 0
  for (const part of await namesIn(folder)) {
    if (!partName.test(part)) continue
    const hashes = (await namesIn(join(folder, part))).filter((name) => hashName.test(name))
    // A first look without the lock: usually there is nothing to remove, and then no upload has to wait.
    const unused = await systemWithin(organisationId, (tx) => unusedOf(tx, hashes))
    if (hashes.length > 0 && unused.length === 0) continue
    removed += await systemWithin(organisationId, async (tx) => {
      await holdFilesAlone(tx, organisationId)
      let gone = 0
      for (const hash of await unusedOf(tx, unused)) gone += await removeOlder(placeOf(organisationId, hash), before)
      await removeIfEmpty(join(folder, part))
      await removeIfEmpty(folder)
      return gone
    })
  }
  return removed
}

/** Those of the given bytes of which no row of the organisation speaks. */
async function unusedOf(tx: Tx, hashes: readonly string[]): Promise<readonly string[]> {
  if (hashes.length === 0) return []
  const rows = await tx.selectFrom('evidence_file').select('sha256').where('sha256', 'in', hashes).execute()
  const used = new Set(rows.map((row) => row.sha256))
  return hashes.filter((hash) => !used.has(hash))
}

async function removeOlder(place: string, before: number): Promise<number> {
  try {
    if ((await stat(place)).mtimeMs >= before) return 0
    await rm(place)
    return 1
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY') && !isMissing(error)) throw error
  }
}
