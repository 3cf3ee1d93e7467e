import type { Insertable, Selectable } from 'kysely'
import type { KeptFraction, ReadinessRecord } from '@/lib/readiness/record'
import type { ReadinessRecordTable } from '../schema/readiness-record'

type Row = Selectable<ReadinessRecordTable>
type Columns = Omit<Insertable<ReadinessRecordTable>, 'organisation_id' | 'round_id' | 'recorded_at'>

/** A row as the trend reads it. */
export function readinessRecordOf(row: Row): ReadinessRecord {
  return {
    day: row.day,
    part: row.part,
    must: { ready: row.must_ready, of: row.must_of, claimed: row.must_claimed },
    should: { ready: row.should_ready, of: row.should_of, claimed: row.should_claimed },
    otherPart: otherPartOf(row),
    evidence: { done: row.evidence_done, of: row.evidence_of },
    work: { done: row.work_done, of: row.work_of },
  }
}

/** What is kept of a record, day included. */
export function columnsOf({ day, part, must, should, otherPart, evidence, work }: ReadinessRecord): Columns {
  return {
    ...{ day, part },
    ...{ must_ready: must.ready, must_of: must.of, must_claimed: must.claimed },
    ...{ should_ready: should.ready, should_of: should.of, should_claimed: should.claimed },
    other_ready: otherPart?.ready ?? null,
    other_of: otherPart?.of ?? null,
    other_claimed: otherPart?.claimed ?? null,
    ...{ evidence_done: evidence.done, evidence_of: evidence.of },
    ...{ work_done: work.done, work_of: work.of },
  }
}

function otherPartOf({ other_ready: ready, other_of: of, other_claimed: claimed }: Row): KeptFraction | null {
  return ready === null || of === null || claimed === null ? null : { ready, of, claimed }
}
