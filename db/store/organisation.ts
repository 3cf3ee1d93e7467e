import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

export type Organisation = { readonly name: string; readonly fictional: boolean }

export function organisationReader(tx: Tx) {
  return {
    get: async (): Promise<Organisation> =>
      tx.selectFrom('organisation').select(['name', 'fictional']).executeTakeFirstOrThrow(),
  }
}

export function organisationStore(tx: Tx, actor: Actor, record: Recorder) {
  return {
    ...organisationReader(tx),

    rename: async (name: string): Promise<void> => {
      await tx
        .updateTable('organisation')
        .set({ name })
        .where('id', '=', actor.organisationId)
        .returning('id')
        .executeTakeFirstOrThrow()
      await record('organisation-changed', null, { name })
    },
  }
}
