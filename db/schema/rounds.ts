import type { Generated } from 'kysely'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { RecognitionOutcome } from '@/lib/recognition/recognition'
import type { RoundKind } from '@/lib/rounds/round'
import type { ToConfirm, Verdict, Work } from '@/lib/requirements/assessment'

export interface RoundTable {
  organisation_id: string
  id: Generated<string>
  kind: RoundKind
  edition_id: string
  starts_on: Day
  decision_on: Day
  first_case_on: Day | null
  version: Generated<number>
  number: Generated<number>
  follows_id: string | null
  created_at: Generated<Date>
  frozen_at: Date | null
  frozen_on: Day | null
  frozen_by: string | null
}

export interface AssessmentTable {
  organisation_id: string
  round_id: string
  edition_id: string
  requirement_id: string
  work: Generated<Work>
  verdict: Verdict | null
  reasoning: Generated<string>
  not_applicable_reason: Generated<string>
  set_by: string | null
  approved_by: string | null
  approved_at: Date | null
  own_check: Generated<boolean>
  refused_by: string | null
  refused_at: Date | null
  refusal: Generated<string>
  owner_id: string | null
  due_on: Day | null
  to_confirm: ToConfirm | null
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface SnapshotTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  number: number
  made_on: Day
  made_at: Date
  made_by: string
  content: string
  sha256: string
}

export interface SnapshotFileTable {
  organisation_id: string
  snapshot_id: string
  name: string
  type: string
  language: Language
  bytes: Uint8Array
  sha256: string
}

export interface MilestoneTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  title: string
  on_day: Day
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface CalendarFeedTable {
  organisation_id: string
  id: Generated<string>
  member_id: string
  secret_sha256: string
  made_at: Generated<Date>
  read_on: Day | null
  revoked_at: Date | null
}

export interface RecognitionTable {
  organisation_id: string
  round_id: string
  sent_on: Day
  answered_on: Day | null
  outcome: RecognitionOutcome | null
  certified_from: Day | null
  term_months: number | null
  plus: Generated<boolean>
  reference: Generated<string>
  note: Generated<string>
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface RecommendationTieTable {
  organisation_id: string
  recommendation_id: string
  requirement_id: string | null
  evidence_id: string | null
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}
