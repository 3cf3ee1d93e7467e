import { sql } from 'kysely'
import { changeAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { registerOf } from '@/lib/registers/registers'
import { ok } from '@/lib/result'
import { given, value } from '@/tests/support/given'

/** Ids of rows of the registers that an address or a form can name. */
export type RegisterIds = Readonly<Record<'rowId' | 'removedRowId' | 'mediatorId' | 'importId', string>>

const on = day('2026-11-01')

/** Rows in every register, one of them in the bin, with everything that people choose and import beside them. */
export async function givenFullRegisters(lead: Member): Promise<RegisterIds> {
  const [mediatorId = ''] = await given.rows({ lead }, 'mediators', [
    { code: 'DEUR', name: 'Dora Deur', activeFrom: on },
  ])
  await given.rows({ lead }, 'trainings', [{ mediator: 'DEUR', kind: 'basic', day: on }])
  const [rowId = '', removedRowId = ''] = await given.rows({ lead }, 'cases', [
    { number: 'DEUR-1', reportedOn: on },
    { number: 'DEUR-2', reportedOn: on },
  ])
  await given.rows({ lead }, 'meetings', [{ kind: 'steering', day: on }])
  await given.rows({ lead }, 'activities', [{ kind: 'flyer', day: on }])
  await given.rows({ lead }, 'complaints', [{ number: 'DEUR-1', receivedOn: on }])
  await given.rows({ lead }, 'recommendations', [{ source: 'ccv', day: on, text: 'Vraag door' }])
  value(
    await changeAs(lead, async ({ registers }) => {
      const cases = registerOf('cases')
      const row = await registers.find(cases, removedRowId)
      return row === undefined ? ok(null) : registers.remove(cases, row)
    }),
  )
  return { rowId, removedRowId, mediatorId, importId: await besideTheRows(lead) }
}

/** What people choose, and a file that waits; gives the id of that import. */
async function besideTheRows({ organisationId, id }: Member): Promise<string> {
  return systemWithin(organisationId, async (tx) => {
    const of = organisationId
    await sql`insert into vocabulary_term (organisation_id, vocabulary, term) values (${of}, 'channel', 'deur')`.execute(
      tx,
    )
    await sql`
      insert into register_retention (organisation_id, register, months) values (${of}, 'meetings', 36)
      on conflict do nothing`.execute(tx)
    await sql`
      insert into register_mapping (organisation_id, register, heading, column_name)
      values (${of}, 'cases', 'deurnummer', 'number')`.execute(tx)
    await sql`
      insert into register_word (organisation_id, vocabulary, word, term)
      values (${of}, 'channel', 'wijkpost', 'police')`.execute(tx)
    await sql`
      insert into indicator_choice (organisation_id, indicator_id, hardened, changed_by)
      values (${of}, 'ind-pair-share', true, ${id}) on conflict do nothing`.execute(tx)
    await sql`
      insert into indicator_statement (organisation_id, indicator_id, on_day, value, stated_by)
      values (${of}, 'ind-retention-over', ${on}, 1, ${id})`.execute(tx)
    const { rows } = await sql<{ id: string }>`
      insert into register_import (organisation_id, register, file_name, state, started_by)
      values (${of}, 'cases', 'zaken.csv', 'ready', ${id}) returning id`.execute(tx)
    const importId = rows[0]?.id ?? ''
    await sql`
      insert into register_import_row (organisation_id, import_id, line, state)
      values (${of}, ${importId}, 2, 'same')`.execute(tx)
    return importId
  })
}
