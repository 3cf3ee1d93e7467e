import type { Day } from '@/lib/day'
import type { KeptStatement } from '@/lib/registers/figures/statements'
import { holdRegisters } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What people stated about indicators that no register shows. */
export function indicatorStatementsReader(tx: Tx) {
  return {
    /** Every statement about one indicator, the newest first. */
    of: (indicatorId: string): Promise<readonly KeptStatement[]> =>
      tx
        .selectFrom('indicator_statement')
        .innerJoin('member', 'member.id', 'indicator_statement.stated_by')
        .innerJoin('person', 'person.id', 'member.person_id')
        .select(['indicator_statement.id', 'indicator_statement.on_day as onDay', 'indicator_statement.value'])
        .select(['person.name as by', 'indicator_statement.stated_at as at'])
        .where('indicator_statement.indicator_id', '=', indicatorId)
        .orderBy('indicator_statement.on_day', 'desc')
        .orderBy('indicator_statement.stated_at', 'desc')
        .execute(),
  }
}

/** Keeps statements. One that was made stays as it was; who was wrong makes another. */
export function indicatorStatementsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...indicatorStatementsReader(tx),

    add: async (indicatorId: string, onDay: Day, value: number): Promise<void> => {
      await holdRegisters(tx, actor.organisationId)
      await tx
        .insertInto('indicator_statement')
        .values({
          organisation_id: actor.organisationId,
          ...{ indicator_id: indicatorId, on_day: onDay, value, stated_by: actor.memberId },
        })
        .execute()
      await record('indicator-stated', indicatorId, { onDay, value })
    },
  }
}
