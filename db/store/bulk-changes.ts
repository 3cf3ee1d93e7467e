import { randomUUID } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import { z } from 'zod'
import { OutcomeShape, PlannedShape, type Outcome, type Planned } from '@/lib/requirements/bulk'
import type { BulkChange } from '@/lib/requirements/bulk-change'
import { UndoneShape, type Undone } from '@/lib/requirements/bulk-undo'
import type { Round } from '@/lib/rounds/round'
import { markBatch } from '../log/write'
import type { BulkChangeTable } from '../schema/bulk-change'
import { holdAnswers } from './answers-together'
import type { Actor, Tx } from './transaction'

/** A plan that nobody confirmed is kept this long. */
const planDays = 1

/** Changes of many requirements, for the page of such a change. */
export function bulkChangesReader(tx: Tx) {
  return {
    /** One change of many answers; null when there is none by this id. */
    find: async (bulkId: string): Promise<BulkChange | null> => {
      const row = await tx.selectFrom('bulk_change').selectAll().where('id', '=', bulkId).executeTakeFirst()
      return row === undefined ? null : bulkChangeOf(row)
    },
  }
}

/** Keeps how far a change of many requirements came, so that each step is done once. */
export function bulkChangesStore(tx: Tx, actor: Actor & { memberId: string }) {
  return {
    ...bulkChangesReader(tx),

    /** Keeps what would change, until it is confirmed; nothing of it is carried out. Gives its id. */
    prepare: async (round: Round, planned: readonly Planned[]): Promise<string> => {
      await tx
        .deleteFrom('bulk_change')
        .where('outcomes', 'is', null)
        .where('made_at', '<', sql<Date>`now() - ${planDays} * interval '1 day'`)
        .execute()
      const { id } = await tx
        .insertInto('bulk_change')
        .values({
          organisation_id: actor.organisationId,
          round_id: round.id,
          made_by: actor.memberId,
          planned: JSON.stringify(planned),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    /** The same as `find`, held until the end of the transaction, so that it is carried out and undone once. */
    hold: async (bulkId: string): Promise<BulkChange | null> => {
      await holdAnswers(tx)
      const row = await tx.selectFrom('bulk_change').selectAll().where('id', '=', bulkId).forUpdate().executeTakeFirst()
      return row === undefined ? null : bulkChangeOf(row)
    },

    /** Keeps what became of each answer; the log ties their entries together by the id of this change. */
    saveOutcomes: async (bulkId: string, outcomes: readonly Outcome[]): Promise<void> => {
      markBatch(tx, bulkId)
      await tx
        .updateTable('bulk_change')
        .set({ outcomes: JSON.stringify(outcomes), applied_at: sql`now()` })
        .where('id', '=', bulkId)
        .execute()
    },

    /** Keeps what undoing brought back. In the log that is a change of many by itself. */
    saveUndone: async (bulkId: string, undone: readonly Undone[]): Promise<void> => {
      markBatch(tx, randomUUID())
      await tx
        .updateTable('bulk_change')
        .set({ undone: JSON.stringify(undone), undone_at: sql`now()` })
        .where('id', '=', bulkId)
        .execute()
    },
  }
}

function bulkChangeOf(row: Selectable<BulkChangeTable>): BulkChange {
  return {
    id: row.id,
    roundId: row.round_id,
    madeBy: row.made_by,
    planned: z.array(PlannedShape).parse(row.planned),
    outcomes: z.array(OutcomeShape).nullable().parse(row.outcomes),
    undone: z.array(UndoneShape).nullable().parse(row.undone),
  }
}
