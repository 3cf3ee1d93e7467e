import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

export interface LogEntryTable {
  organisation_id: string
  id: Generated<string>
  at: Generated<Date>
  member_id: string | null
  cause: Generated<'member' | 'system' | 'link'>
  action: string
  subject_id: string | null
  detail: JSONColumnType<Record<string, unknown>>
  /** Null in entries from before the chain, until the start has chained them. */
  number: number | null
  previous_hash: string | null
  hash: string | null
  batch_id: string | null
  /** Of a link: what it connects, taken from the detail. */
  evidence_id: GeneratedAlways<string | null>
  expectation_id: GeneratedAlways<string | null>
}

export interface LogHeadTable {
  organisation_id: string
  number: number
  hash: string
  key_mark: string
}
