import type { Generated, JSONColumnType } from 'kysely'

export interface BulkChangeTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  made_by: string
  made_at: Generated<Date>
  planned: JSONColumnType<readonly unknown[]>
  outcomes: JSONColumnType<readonly unknown[]> | null
  applied_at: Date | null
  undone: JSONColumnType<readonly unknown[]> | null
  undone_at: Date | null
}
