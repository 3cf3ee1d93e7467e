import type { Generated, JSONColumnType } from 'kysely'
import type { Day } from '@/lib/day'
import type { DecisionFunding, DecisionOption, FormalStep, PartnerPosition } from '@/lib/decision/decision'
import type { Language } from '@/lib/i18n/languages'
import type { EvaluationAnswers } from '@/lib/partners/evaluation'
import type { FundingState, PartnerKind } from '@/lib/partners/partner'
import type { ValueAspect } from '@/lib/value/societal-value'

/** Numbers with decimals come from the database as text, so that no digit gets lost on the way. */
export interface IjkpuntTable {
  organisation_id: string
  id: Generated<string>
  indicator_id: string
  target: string | null
  from_on: Day
  by_on: Day | null
  set_by: string
  set_on: Day
  note: Generated<string>
  recorded_by: string
  recorded_at: Generated<Date>
}

export interface PartnerTable {
  organisation_id: string
  id: Generated<string>
  kind: PartnerKind
  name: string
  contact: Generated<string>
  email: Generated<string>
  role: Generated<string>
  in_steering_group: boolean
  funds: boolean
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
  removed_at: Date | null
}

export interface BudgetYearTable {
  organisation_id: string
  year: number
  amount: string
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface FundingTable {
  organisation_id: string
  partner_id: string
  year: number
  amount: string
  state: FundingState
  condition: Generated<string>
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface PersonalLinkTable {
  organisation_id: string
  id: Generated<string>
  purpose: 'evaluation'
  round_id: string
  subject_id: string
  secret_sha256: string
  language: Language
  until: Day
  made_by: string
  made_at: Generated<Date>
  opened_at: Date | null
  revoked_at: Date | null
  revoked_by: string | null
}

export interface EvaluationTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  partner_id: string | null
  answers: JSONColumnType<EvaluationAnswers>
  position: DecisionOption | null
  conditions: Generated<string>
  filled_by: string
  handed_in_on: Day
  link_id: string | null
  recorded_by: string | null
  recorded_at: Generated<Date>
}

export interface SocietalValueTable {
  organisation_id: string
  round_id: string
  aspect: ValueAspect
  narrative: Generated<string>
  figures: Generated<string>
  quote: Generated<string>
  quote_by: Generated<string>
  version: Generated<number>
  changed_by: string
  changed_at: Generated<Date>
}

export interface DecisionTable {
  organisation_id: string
  id: Generated<string>
  round_id: string
  outcome: DecisionOption
  decided_on: Day
  reasoning: Generated<string>
  conditions: Generated<string>
  positions: JSONColumnType<readonly PartnerPosition[]>
  funding: JSONColumnType<readonly DecisionFunding[]>
  steps: JSONColumnType<readonly FormalStep[]>
  next_evaluation_on: Day | null
  corrects_id: string | null
  correction: Generated<string>
  recorded_by: string
  recorded_at: Generated<Date>
}

export interface DecisionStepDoneTable {
  organisation_id: string
  id: Generated<string>
  decision_id: string
  position: number
  done_on: Day | null
  outcome: Generated<string>
  recorded_by: string
  recorded_at: Generated<Date>
}
