import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import { binDays, goesUntil, keepings } from '@/lib/registers/care/retention'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { recorderOn } from '../../store/log'
import type { Tx } from '../../store/transaction'
import { holdRegisters } from '../head'
import { isPastTerm, pastTerm } from './past-term'
import { chosenKeepings } from './keepings'

/**
 * Takes away for good what is past its term and what waited in the bin for thirty days, with what imports still held of
 * it. What figures need of it stays: the first accepted case, and up to which day rows may be gone. Told with counts.
 */
export async function eraseRegisterRows(tx: Tx, organisationId: OrganisationId, today: Day): Promise<void> {
  const kept = keepings(await chosenKeepings(tx))
  const past = await pastTerm(tx, kept, today)
  const binned = await inBinTooLong(tx)
  const touched = kept.filter(({ register }) => (past.get(register)?.rows ?? 0) + (binned.get(register) ?? 0) > 0)
  if (touched.length === 0) return
  await holdRegisters(tx, organisationId)
  const record = recorderOn(tx, { organisationId, memberId: null, cause: 'system' })
  for (const keeping of touched) {
    const { register } = keeping
    const until = goesUntil(keeping, today)
    if (register === 'cases' && until !== null) await keepFirstAccepted(tx, until)
    const expired = until === null ? [] : await deleteRows(tx, register, isPastTerm(register, until))
    const fromBin = await deleteRows(tx, register, tooLongInBin)
    await clearImports(tx, [...expired, ...fromBin])
    if (until !== null && expired.length > 0) await keepErasedUntil(tx, register, until)
    await record('register-rows-erased', null, { register, rows: expired.length, fromBin: fromBin.length })
  }
}

const tooLongInBin = sql`item.removed_at < now() - make_interval(days => ${binDays})`

async function inBinTooLong(tx: Tx): Promise<ReadonlyMap<RegisterName, number>> {
  const counts = keepings([]).map(
    ({ register }) => sql`
      select ${register} as register, count(*)::int as rows from ${sql.table(registerOf(register).table)} as item
      where ${tooLongInBin}`,
  )
  const { rows } = await sql<{ register: RegisterName; rows: number }>`
    ${sql.join(counts, sql` union all `)}
  `.execute(tx)
  return new Map(rows.map((row) => [row.register, row.rows]))
}

async function deleteRows(tx: Tx, name: RegisterName, which: ReturnType<typeof sql>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from ${sql.table(registerOf(name).table)} as item where ${which} returning id
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** The year of mediation goes on from the first accepted case, also when that one is gone. */
async function keepFirstAccepted(tx: Tx, until: Day): Promise<void> {
  await sql`
    update register_head set first_accepted_on = least(first_accepted_on, (
      select min(accepted_on) from mediation_case as item where removed_at is null and ${isPastTerm('cases', until)}))
  `.execute(tx)
}

async function keepErasedUntil(tx: Tx, register: RegisterName, until: Day): Promise<void> {
  await sql`
    update register_head set
      erased_until_of = erased_until_of || jsonb_build_object(${register}::text,
        greatest((erased_until_of ->> ${register}::text)::date, ${until}::date)::text)
  `.execute(tx)
}

/** An import that can be undone remembers rows as they were; not those that had to go. */
async function clearImports(tx: Tx, rowIds: readonly string[]): Promise<void> {
  if (rowIds.length === 0) return
  await sql`
    update register_import_row as row set before = null, cells = null, "values" = null
    from register_import as import
    where import.organisation_id = row.organisation_id and import.id = row.import_id
      and import.state in ('confirmed', 'undone') and row.row_id = any(${[...rowIds]}::uuid[])
  `.execute(tx)
}
