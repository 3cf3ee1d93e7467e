import type { Generated, JSONColumnType } from 'kysely'
import type { Day } from '@/lib/day'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import type { RegisterName } from '@/lib/registers/register'

/** What every row of a register has besides the columns of its definition. */
export interface RegisterRowTable {
  organisation_id: string
  id: Generated<string>
  version: Generated<number>
  /** Null when the system changed it, as for the demo. */
  changed_by: Generated<string | null>
  changed_at: Generated<Date>
  removed_at: Generated<Date | null>
  removed_by: Generated<string | null>
}

export interface MediatorTable extends RegisterRowTable {
  code: string
  active_from: Day
  active_until: Day | null
  agreement_signed_on: Day | null
  secrecy_signed_on: Day | null
  vog_seen_on: Day | null
}

export interface MediatorNameTable {
  organisation_id: string
  mediator_id: string
  name: string
}

export interface TrainingTable extends RegisterRowTable {
  mediator: string
  kind: string
  provider: string | null
  recognised: boolean | null
  hours: number | null
  day: Day
}

export interface MediationCaseTable extends RegisterRowTable {
  number: string
  reported_on: Day
  channel: string | null
  nuisance: string | null
  suitable: boolean | null
  unsuitable_reason: string | null
  first_contact_on: Day | null
  accepted_on: Day | null
  first_talk_on: Day | null
  mediators: Generated<readonly string[]>
  talks: number | null
  outcome: string | null
  closed_on: Day | null
  aftercare_on: Day | null
  feedback_on: Day | null
  district: string | null
}

export interface MeetingTable extends RegisterRowTable {
  kind: string
  day: Day
  invited: number | null
  present: number | null
  minutes: boolean | null
}

export interface ActivityTable extends RegisterRowTable {
  day: Day
  kind: string
  audience: string | null
  description: string | null
}

export interface ComplaintTable extends RegisterRowTable {
  number: string
  received_on: Day
  acknowledged_on: Day | null
  closed_on: Day | null
  outcome: string | null
}

export interface RecommendationTable extends RegisterRowTable {
  source: string
  day: Day
  text: string
  owner: string | null
  due_on: Day | null
  proof: string | null
  done_on: Day | null
}

export interface RegisterHeadTable {
  organisation_id: string
  version: Generated<number>
  first_accepted_on: Day | null
  erased_until_of: Generated<Readonly<Partial<Record<RegisterName, Day>>>>
}

export interface VocabularyTermTable {
  organisation_id: string
  vocabulary: VocabularyName
  term: string
  title: string | null
  positive: 'yes' | 'no' | 'none' | null
  handled: boolean | null
  retired: Generated<boolean>
  own: Generated<boolean>
  position: Generated<number>
}

export interface RegisterRetentionTable {
  organisation_id: string
  register: RegisterName
  months: number | null
}

export interface RegisterImportTable {
  organisation_id: string
  id: Generated<string>
  register: RegisterName
  file_name: string
  state: Generated<'reading' | 'ready' | 'confirmed' | 'undone'>
  started_by: string
  started_at: Generated<Date>
  rows_read: Generated<number>
  columns: JSONColumnType<readonly unknown[], string | undefined, string>
  counts: JSONColumnType<Record<string, number>, string | null | undefined, string | null> | null
  head_version: number | null
  confirmed_by: string | null
  confirmed_at: Date | null
  undone_by: string | null
  undone_at: Date | null
}

export interface RegisterImportRowTable {
  organisation_id: string
  import_id: string
  line: number
  cells: readonly (string | null)[] | null
  values: readonly (string | null)[] | null
  faults: JSONColumnType<readonly unknown[]> | null
  compared_faults: JSONColumnType<readonly unknown[]> | null
  state: 'new' | 'changed' | 'same' | 'faulty'
  row_id: Generated<string>
  before: readonly (string | null)[] | null
  version_after: number | null
}

export interface RegisterMappingTable {
  organisation_id: string
  register: RegisterName
  heading: string
  column_name: string | null
}

export interface RegisterWordTable {
  organisation_id: string
  vocabulary: VocabularyName
  word: string
  term: string
}

export interface IndicatorChoiceTable {
  organisation_id: string
  indicator_id: string
  hardened: boolean
  changed_by: string
  changed_at: Generated<Date>
}

export interface IndicatorStatementTable {
  organisation_id: string
  id: Generated<string>
  indicator_id: string
  on_day: Day
  value: number
  stated_by: string
  stated_at: Generated<Date>
}
