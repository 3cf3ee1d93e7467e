import { sql } from 'kysely'
import { EditionContentShape, type EditionContent } from '@/lib/framework/edition-content'
import type { Actor, Tx } from './transaction'

/** An edition that was read from a file and that nobody confirmed yet. */
export type EditionImport = {
  readonly id: string
  readonly fileName: string
  readonly content: EditionContent
}

/** Editions from files that wait for a confirmation: a day, and then they are gone. */
export function editionImportsReader(tx: Tx) {
  return {
    find: async (importId: string): Promise<EditionImport | undefined> => {
      const row = await tx
        .selectFrom('edition_import')
        .select(['id', 'file_name', 'content'])
        .where('id', '=', importId)
        .where('made_at', '>', oneDayAgo)
        .executeTakeFirst()
      if (row === undefined) return undefined
      return { id: row.id, fileName: row.file_name, content: EditionContentShape.parse(row.content) }
    },
  }
}

/** Keeps and forgets what was read. */
export function editionImportsStore(tx: Tx, actor: Actor & { memberId: string }) {
  return {
    ...editionImportsReader(tx),

    /** Keeps what was read; what waited longer than a day goes. */
    keep: async (fileName: string, content: EditionContent): Promise<string> => {
      await removeWaitingEditionImports(tx)
      const { id } = await tx
        .insertInto('edition_import')
        .values({
          organisation_id: actor.organisationId,
          file_name: fileName,
          content: JSON.stringify(content),
          made_by: actor.memberId,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    /** Forgets one. False when it was gone already: somebody confirmed it a moment ago. */
    forget: async (importId: string): Promise<boolean> => {
      const gone = await tx.deleteFrom('edition_import').where('id', '=', importId).returning('id').executeTakeFirst()
      return gone !== undefined
    },
  }
}

/** Removes what nobody confirmed within a day. */
export async function removeWaitingEditionImports(tx: Tx): Promise<void> {
  await tx.deleteFrom('edition_import').where('made_at', '<=', oneDayAgo).execute()
}

const oneDayAgo = sql<Date>`now() - interval '24 hours'`
