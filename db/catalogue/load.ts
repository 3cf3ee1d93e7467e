import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Edition } from '@/lib/framework/edition'
import { asOwner } from '../migrate'
import type { Schema } from '../schema'
import { canonicalContent } from './canonical-content'
import { editionColumns, partRows } from './edition-rows'
import { editions } from './editions'
import { writeParts } from './write-parts'

/**
 * Writes the editions of the catalogue to the database and publishes them. Loading again changes nothing;
 * an edition that is there with other content throws, because a published edition never changes.
 */
export async function loadCatalogue(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (untyped) => {
    const db = untyped as unknown as Kysely<Schema>
    for (const edition of editions) await loadEdition(db, edition)
  })
}

async function loadEdition(db: Kysely<Schema>, edition: Edition): Promise<void> {
  const fingerprint = createHash('sha256').update(canonicalContent(edition)).digest('hex')
  await db.transaction().execute(async (tx) => {
    // Two processes may start at once; the second waits and then finds the work done.
    await sql`select pg_advisory_xact_lock(hashtext('catalogue'))`.execute(tx)
    const present = await tx
      .selectFrom('edition')
      .select('content_sha256')
      .where('id', '=', edition.id)
      .executeTakeFirst()
    if (present?.content_sha256 === fingerprint) return
    if (present !== undefined) throw new Error(`edition ${edition.id} is published; give changed content a new id`)
    await tx
      .insertInto('edition')
      .values({ id: edition.id, ...editionColumns(edition), content_sha256: fingerprint, published_at: null })
      .execute()
    await writeParts(tx, partRows(edition.id, edition))
    await tx
      .updateTable('edition')
      .set({ published_at: sql`now()` })
      .where('id', '=', edition.id)
      .execute()
  })
}
