import type { Generated, JSONColumnType } from 'kysely'
import type { PrivacyChoice } from '@/lib/privacy/decision'
import type { FindingKind } from '@/lib/privacy/finding'
import type { Place } from '@/lib/privacy/place'

export interface PrivacyFindingTable {
  organisation_id: string
  file_id: string
  number: number
  kind: FindingKind
  certain: boolean
  place: JSONColumnType<Place>
  /** Masked: the value itself is kept nowhere. */
  excerpt: string
  times: number
}

/** Of a version the highest number is in force. */
export interface PrivacyDecisionTable {
  organisation_id: string
  version_id: string
  number: number
  choice: PrivacyChoice
  note: Generated<string>
  decided_by: string
  decided_at: Generated<Date>
}
