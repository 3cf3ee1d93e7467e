import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { valueAspects, type SocietalValue } from '@/lib/value/societal-value'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What a round means for residents, in words. */
export function valueReader(tx: Tx) {
  return {
    /** Every aspect that somebody wrote about, in the order in which they are told. */
    of: async (round: Pick<Round, 'id'>): Promise<readonly SocietalValue[]> => {
      const found = await tx
        .selectFrom('societal_value')
        .select(['aspect', 'narrative', 'figures', 'quote', 'quote_by as quoteBy', 'version'])
        .where('round_id', '=', round.id)
        .execute()
      return valueAspects.flatMap((aspect) => found.filter((one) => one.aspect === aspect))
    },
  }
}

/** Saves it, with an entry in the log that names the aspect and not its texts. */
export function valueStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...valueReader(tx),

    /** Saves one aspect over the version it was changed from (0 for a new one), unless a colleague was first. */
    save: async (round: Pick<Round, 'id'>, value: SocietalValue): Promise<Result<null, 'changed-meanwhile'>> => {
      const { aspect, narrative, figures, quote, quoteBy, version } = value
      const texts = { narrative, figures, quote, quote_by: quoteBy, changed_by: actor.memberId }
      const saved = await (version === 0
        ? tx
            .insertInto('societal_value')
            .values({ organisation_id: actor.organisationId, round_id: round.id, aspect, ...texts })
            .onConflict((conflict) => conflict.doNothing())
            .returning('version')
            .executeTakeFirst()
        : tx
            .updateTable('societal_value')
            .set({ ...texts, version: version + 1, changed_at: new Date() })
            .where('round_id', '=', round.id)
            .where('aspect', '=', aspect)
            .where('version', '=', version)
            .returning('version')
            .executeTakeFirst())
      if (saved === undefined) return refuse('changed-meanwhile')
      await record('value-changed', null, { aspect })
      return ok(null)
    },
  }
}
