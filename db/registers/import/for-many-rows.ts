import { sql } from 'kysely'

/**
 * To be selected beside an import: from there on, until its transaction ends, the database plans for many rows. It keeps
 * no figures of rows that came in a moment ago, takes them for a few, and would then walk through all of them once for each.
 */
export const planForMany = sql<string>`set_config('enable_nestloop', 'off', true) || set_config('work_mem', '32MB', true)`
