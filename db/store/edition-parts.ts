import { sql } from 'kysely'
import type { Tx } from './transaction'

/** The parts of an edition with their columns, what is pointed at first. */
const parts = [
  ['theme', ['id', 'position', 'part', 'title', 'provenance']],
  [
    'requirement',
    [
      ...['id', 'theme_id', 'position', 'part', 'level', 'gate', 'title', 'description', 'help', 'provenance'],
      ...['own', 'retired', 'question'],
    ],
  ],
  ['expectation', ['id', 'requirement_id', 'position', 'kind', 'must_show', 'max_age_months', 'required']],
  ['indicator', ['id', 'position', 'title', 'definition', 'hard']],
  ['requirement_indicator', ['requirement_id', 'indicator_id', 'position']],
  ['source', ['id', 'position', 'title', 'url', 'grade', 'year']],
] as const

/** Copies every part of one edition to another that has none yet; the ids stay, because an id is the item itself. */
export async function copyParts(tx: Tx, from: string, to: string): Promise<void> {
  for (const [name, columns] of parts) {
    const copied = sql.join(columns.map((column) => sql.ref(column)))
    await sql`
      insert into ${sql.table(name)} (edition_id, ${copied})
      select ${to}, ${copied} from ${sql.table(name)} where edition_id = ${from}
    `.execute(tx)
  }
}

/** Takes every part out of an edition that is not published. */
export async function removeParts(tx: Tx, editionId: string): Promise<void> {
  for (const [name] of parts.toReversed()) {
    await sql`delete from ${sql.table(name)} where edition_id = ${editionId}`.execute(tx)
  }
}
