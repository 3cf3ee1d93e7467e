import type { Generated, JSONColumnType } from 'kysely'

export interface LogEntryTable {
  organisation_id: string
  id: Generated<string>
  at: Generated<Date>
  member_id: string | null
  cause: Generated<'member' | 'system'>
  action: string
  subject_id: string | null
  detail: JSONColumnType<Record<string, unknown>>
}
