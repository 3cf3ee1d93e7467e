import { open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Transaction } from 'kysely'
import { parseHead } from '@/lib/log/head'
import type { LogHead } from '@/lib/log/entry'
import { isMissing, makeFolder, namesIn, organisationName, settleFolder } from '../files/folders'
import type { Schema } from '../schema'
import { settings } from '../settings'

type Tx = Transaction<Schema>

/**
 * Writes down, outside the database, how far a log has come: whoever cuts the end off a log in the database and moves its
 * head back is found out by this. For every night.
 */
export async function anchorLog(tx: Tx, organisationId: string): Promise<void> {
  const head = await tx
    .selectFrom('log_head')
    .select(['number', 'hash'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (head !== undefined) await addAnchor(organisationId, head, new Date())
}

/** Takes away what was written down of organisations that were erased. */
export async function removeAnchorsExceptOf(organisationIds: readonly string[]): Promise<void> {
  for (const name of await namesIn(anchorsFolder())) {
    if (organisationName.test(name) && !organisationIds.includes(name)) await rm(placeOf(name), { force: true })
  }
}

/** What was written down of a log, oldest first. */
export async function anchorsOf(organisationId: string): Promise<readonly LogHead[]> {
  try {
    const lines = (await readFile(placeOf(organisationId), 'utf8')).split('\n')
    return lines.flatMap((line) => {
      // A line that a power cut broke off says nothing, and the next night writes another.
      const head = parseHead(line.slice(line.indexOf(' ') + 1))
      return head === null ? [] : [head]
    })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Begins anew after a copy was put back: the logs are as they were then, which is no forgery. */
export async function setAnchorsAside(now = new Date()): Promise<void> {
  try {
    await rename(anchorsFolder(), `${anchorsFolder()}-until-${now.toISOString().replaceAll(':', '-')}`)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

async function addAnchor(organisationId: string, head: LogHead, now: Date): Promise<void> {
  const last = (await anchorsOf(organisationId)).at(-1)
  // Nothing new happened; and a head that went back is for whoever verifies to find, not to be written down as true.
  if (last !== undefined && head.number <= last.number) return
  await makeFolder(anchorsFolder())
  const file = await open(placeOf(organisationId), 'a', 0o600)
  try {
    await file.appendFile(`\n${now.toISOString()} ${head.number} ${head.hash}`)
    await file.sync()
  } finally {
    await file.close()
  }
  await settleFolder(anchorsFolder())
}

function anchorsFolder(): string {
  return join(resolve(settings().data), 'log', 'anchors')
}

function placeOf(organisationId: string): string {
  if (!organisationName.test(organisationId)) throw new Error('Not the id of an organisation')
  return join(anchorsFolder(), organisationId)
}
