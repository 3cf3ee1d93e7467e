import { holdRegisters } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** Makes indicators count for readiness that would only inform, and the other way round, with an entry in the log. */
export function indicatorChoicesStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    /** Says whether an indicator counts. Saying again what holds already changes nothing. */
    save: async (indicatorId: string, choice: 'counts' | 'informs'): Promise<void> => {
      const hardened = choice === 'counts'
      await holdRegisters(tx, actor.organisationId)
      const changed = await tx
        .insertInto('indicator_choice')
        .values({
          organisation_id: actor.organisationId,
          indicator_id: indicatorId,
          hardened,
          changed_by: actor.memberId,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['organisation_id', 'indicator_id'])
            .doUpdateSet({ hardened, changed_by: actor.memberId, changed_at: new Date() })
            .where('indicator_choice.hardened', '!=', hardened),
        )
        .returning('indicator_id')
        .executeTakeFirst()
      if (changed) await record(hardened ? 'indicator-counts' : 'indicator-informs', indicatorId)
    },
  }
}
