import type { Kysely } from 'kysely'
import type { Schema } from '../schema'
import type { partRows } from './edition-rows'

/** Writes the parts of an edition that is not published yet: what is pointed at first. */
export async function writeParts(db: Kysely<Schema>, rows: ReturnType<typeof partRows>): Promise<void> {
  await db.insertInto('theme').values(rows.theme).execute()
  await db.insertInto('requirement').values(rows.requirement).execute()
  if (rows.expectation.length > 0) await db.insertInto('expectation').values(rows.expectation).execute()
  if (rows.indicator.length > 0) await db.insertInto('indicator').values(rows.indicator).execute()
  if (rows.requirement_indicator.length > 0) {
    await db.insertInto('requirement_indicator').values(rows.requirement_indicator).execute()
  }
  if (rows.source.length > 0) await db.insertInto('source').values(rows.source).execute()
}
