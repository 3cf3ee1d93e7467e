import type { Generated } from 'kysely'
import type { Day } from '@/lib/day'
import type { EvidenceKind } from '@/lib/evidence/evidence'
import type { AcceptedType } from '@/lib/evidence/accepted-files'
import type { LinkStatus } from '@/lib/evidence/review'
import type { ScanState } from '@/lib/evidence/version'
import type { PrivacyState, UnreadableWhy } from '@/lib/examination/states'
import type { PrivacyChoice } from '@/lib/privacy/decision'

export interface EvidenceTable {
  organisation_id: string
  id: Generated<string>
  title: string
  kind: EvidenceKind
  about_on: Day
  period_from: Day | null
  period_until: Day | null
  ends_on: Day | null
  source: Generated<string>
  obtained: Generated<string>
  redaction_note: Generated<string>
  confidential: Generated<boolean>
  version: Generated<number>
  created_by: string
  created_at: Generated<Date>
  removed_at: Date | null
  /** Who put it in the bin; null for what went before there was one. */
  removed_by: Generated<string | null>
}

export interface EvidenceVersionTable {
  organisation_id: string
  id: Generated<string>
  evidence_id: string
  number: number
  about_on: Day
  period_from: Day | null
  period_until: Day | null
  ends_on: Day | null
  /** Who changed its days, or who may see it, since the upload; null when nobody did. */
  changed_by: Generated<string | null>
  uploaded_by: string
  uploaded_at: Generated<Date>
  /** Personal data was found in it, and nobody decided about that yet. */
  privacy_asked: Generated<boolean>
  /** The decision in force about them, or about the same file in a later version. */
  privacy_choice: Generated<PrivacyChoice | null>
}

export interface EvidenceFileTable {
  organisation_id: string
  id: Generated<string>
  version_id: string
  /** Place among the files of its version, counted from 1. */
  position: number
  file_name: string
  type: AcceptedType
  size: number
  sha256: string
  scan: Generated<ScanState>
  /** The name of the virus, or why a scan still waits. */
  scan_note: Generated<string>
  scanned_at: Date | null
  privacy: Generated<PrivacyState>
  /** Why a file could not be searched as a whole. */
  privacy_note: Generated<UnreadableWhy | ''>
  /** Values that are certainly personal data. */
  findings: Generated<number>
  examined_at: Date | null
  /** When to examine it next; null when there is nothing to do. */
  examine_at: Generated<Date | null>
  attempts: Generated<number>
}

export interface LinkTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  edition_id: string
  expectation_id: string
  evidence_id: string
  version_id: string
  uploaded_by: string
  pages: Generated<string>
  shows: Generated<string>
  valid_until: Day | null
  status: Generated<LinkStatus>
  reviewed_by: string | null
  reviewed_at: Date | null
  /** Accepted by the one who uploaded it, who was the only one that may review. */
  own_check: Generated<boolean>
  /** A file of its version holds a virus: it proves nothing. Kept by the database itself. */
  infected: Generated<boolean>
  reason: Generated<string>
  /** Who changed what waits for a review, its days or who may see it; null when it is as it was uploaded. */
  changed_by: Generated<string | null>
  created_by: string
  created_at: Generated<Date>
  /** Set together with the item: a link of a removed item is neither shown nor counted. */
  removed_at: Generated<Date | null>
}
