import { sql } from 'kysely'
import { ok, refuse, type Result } from '@/lib/result'
import type { Recorder } from './log'
import { freshSetupSecret } from './setup'
import type { Actor, Tx } from './transaction'

export type Organisation = { readonly name: string; readonly fictional: boolean }

export function organisationReader(tx: Tx) {
  return {
    get: async (): Promise<Organisation> =>
      tx.selectFrom('organisation').select(['name', 'fictional']).executeTakeFirstOrThrow(),
  }
}

export function organisationStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    /** The organisation, held until this change is done: of two new names at once the second meets the first. */
    get: async (): Promise<Organisation> =>
      tx.selectFrom('organisation').select(['name', 'fictional']).forUpdate().executeTakeFirstOrThrow(),

    rename: async (name: string): Promise<void> => {
      await tx
        .updateTable('organisation')
        .set({ name })
        .where('id', '=', actor.organisationId)
        .returning('id')
        .executeTakeFirstOrThrow()
      await record('organisation-changed', null, { name })
    },

    /**
     * Ends the demo: this fictional organisation and every other one of the same lead, with the people who are left
     * nowhere. Gives a fresh one-time address when nobody is left at all. The sweep takes the bytes away.
     */
    endDemo: async (): Promise<Result<{ setupSecret: string | null }, 'not-fictional'>> => {
      const member = tx.selectFrom('member').select('person_id').where('id', '=', actor.memberId)
      await sql`select set_config('app.person_id', (${member})::text, true)`.execute(tx)
      const { rows } = await sql<{ ended: number }>`select end_demo() as ended`.execute(tx)
      if (rows[0]?.ended === 0) return refuse('not-fictional')
      return ok({ setupSecret: await freshSetupSecret(tx) })
    },
  }
}
