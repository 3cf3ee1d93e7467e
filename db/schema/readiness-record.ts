import type { Generated } from 'kysely'
import type { Day } from '@/lib/day'
import type { Part } from '@/lib/framework/weight'

export interface ReadinessRecordTable {
  organisation_id: string
  round_id: string
  day: Day
  part: Part
  must_ready: number
  must_of: number
  must_claimed: number
  should_ready: number
  should_of: number
  should_claimed: number
  other_ready: number | null
  other_of: number | null
  other_claimed: number | null
  evidence_done: number
  evidence_of: number
  work_done: number
  work_of: number
  recorded_at: Generated<Date>
}

export interface NightlyRunTable {
  organisation_id: string
  chore: string
  ran_on: Day
}
