import { sql } from 'kysely'
import type { Tx } from '../../store/transaction'
import { comparedFaults } from './compared-faults'
import { matching } from './match-rows'
import { columnsIn, type Waiting } from './waiting'

/**
 * Says of every waiting row what it would do to the register as it is now, and gives of how many rows that is something
 * else than it was. One statement, however many rows.
 */
export async function compareRows(tx: Tx, waiting: Waiting): Promise<number> {
  const inFile = columnsIn(waiting)
  const { numAffectedRows } = await sql`
    with ${matching(waiting.register, waiting.id, inFile)},
    placed as (
      select arrived.line, arrived.v, arrived.whole = present.whole as is_same, present.id, present.was,
        first_value(arrived.line) over (partition by arrived.key order by arrived.line) as first_line
      from arrived left join matched on matched.line = arrived.line left join present on present.id = matched.id
    ),
    faulted as (
      select line, id, was, is_same, ${comparedFaults(waiting, inFile)} as compared from placed
    ),
    stated as (
      select r.line, r.state as state_before, r.row_id as row_before, id, compared, was,
        case when r.faults is not null or compared is not null then 'faulty'
          when id is null then 'new' when is_same then 'same' else 'changed' end as state
      from register_import_row r left join faulted on faulted.line = r.line
      where r.import_id = ${waiting.id}
    ),
    judged as materialized (
      select line, state, compared, case when state = 'changed' then was end as before,
        -- A row that was one of the register until now would otherwise be added under the id of that one.
        case when id is not null then id
          when state_before = 'new' or state = 'faulty' then row_before else gen_random_uuid() end as row_id
      from stated
    )
    update register_import_row r
    set state = judged.state, row_id = judged.row_id, before = judged.before, compared_faults = judged.compared
    from judged
    where r.import_id = ${waiting.id} and r.line = judged.line
      and (r.state, r.row_id, r.before, r.compared_faults)
        is distinct from (judged.state, judged.row_id, judged.before, judged.compared)
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}
