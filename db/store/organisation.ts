import { sql } from 'kysely'
import { checkingBy, type Checking, type OwnCheck } from '@/lib/members/own-check'
import { ok, refuse, type Result } from '@/lib/result'
import type { Recorder } from './log'
import { freshSetupSecret } from './setup'
import type { Actor, Tx } from './transaction'

export type Organisation = { readonly name: string; readonly fictional: boolean; readonly ownCheck: OwnCheck }

/** The organisation itself: its name and how it works. */
export function organisationReader(tx: Tx) {
  return {
    get: async (): Promise<Organisation> => organisationOf(await organisationQuery(tx).executeTakeFirstOrThrow()),
  }
}

/** Changes the organisation itself, with an entry in the log for each change. */
export function organisationStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    /** The organisation, held until this change is done: of two new names at once the second meets the first. */
    get: async (): Promise<Organisation> =>
      organisationOf(await organisationQuery(tx).forNoKeyUpdate().executeTakeFirstOrThrow()),

    /**
     * Whose work somebody may check at this moment. Held until this change is done, so that nobody who may review joins
     * meanwhile; to be asked before a row is changed.
     */
    checking: async (): Promise<Checking> =>
      checkingBy(organisationOf(await organisationQuery(tx).forShare().executeTakeFirstOrThrow()).ownCheck),

    switchOwnCheck: async (to: 'on' | 'off'): Promise<void> => {
      await tx
        .updateTable('organisation')
        .set({ own_check: to === 'on' })
        .where('id', '=', actor.organisationId)
        .returning('id')
        .executeTakeFirstOrThrow()
      await record(to === 'on' ? 'own-check-on' : 'own-check-off', null)
    },

    rename: async (name: string): Promise<void> => {
      const before = organisationOf(await organisationQuery(tx).executeTakeFirstOrThrow())
      await tx
        .updateTable('organisation')
        .set({ name })
        .where('id', '=', actor.organisationId)
        .returning('id')
        .executeTakeFirstOrThrow()
      await record('organisation-changed', null, { name: [before.name, name] })
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

function organisationQuery(tx: Tx) {
  return tx.selectFrom('organisation').select(['name', 'fictional', 'own_check', 'reviewers'])
}

type Row = {
  readonly name: string
  readonly fictional: boolean
  readonly own_check: boolean
  readonly reviewers: number
}

function organisationOf({ name, fictional, own_check, reviewers }: Row): Organisation {
  return { name, fictional, ownCheck: { on: own_check, reviewers } }
}
