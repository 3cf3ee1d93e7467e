import type { Kysely } from 'kysely'
import type { LogHead } from '@/lib/log/entry'
import { asOwner } from '../migrate'
import type { Schema } from '../schema'
import { verifyLog, type LogVerdict } from './verify'

export type OrganisationVerdict = { readonly id: string; readonly name: string; readonly found: LogVerdict }

/** Checks the log of every organisation of this installation, one at a time; for a command of the owner. */
export async function* verifyEveryLog(ownerUrl: string, noted: LogHead | null): AsyncGenerator<OrganisationVerdict> {
  const organisations = await asOwner(ownerUrl, (db) => everyName(db as unknown as Kysely<Schema>))
  for (const { id, name } of organisations) {
    const found = await asOwner(ownerUrl, (db) =>
      (db as unknown as Kysely<Schema>)
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => verifyLog(tx, id, noted)),
    )
    yield { id, name, found }
  }
}

function everyName(db: Kysely<Schema>): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.selectFrom('organisation').select(['id', 'name']).orderBy('name').orderBy('id').execute()
}
