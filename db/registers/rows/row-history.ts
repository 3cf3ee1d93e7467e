import { sql } from 'kysely'
import type { RowEvent } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'

const most = 50

/** What happened to one row by the log, the latest first: one statement. */
export async function rowHistory(tx: Tx, id: string): Promise<readonly RowEvent[]> {
  const { rows } = await sql<RowEvent>`
    select entry.number, entry.at, entry.action, person.name,
      coalesce(entry.detail -> 'columns', '[]'::jsonb) as columns
    from log_entry as entry
    left join member on member.organisation_id = entry.organisation_id and member.id = entry.member_id
    left join person on person.id = member.person_id
    where entry.subject_id = ${id} and entry.number is not null and entry.action like 'register-row-%'
    order by entry.number desc limit ${most}
  `.execute(tx)
  return rows
}
