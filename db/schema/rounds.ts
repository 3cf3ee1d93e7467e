import type { Generated } from 'kysely'
import type { Day } from '@/lib/day'
import type { RoundKind } from '@/lib/rounds/round'
import type { Verdict, Work } from '@/lib/requirements/assessment'

export interface RoundTable {
  organisation_id: string
  id: Generated<string>
  kind: RoundKind
  edition_id: string
  starts_on: Day
  decision_on: Day
  first_case_on: Day | null
  version: Generated<number>
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
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}
