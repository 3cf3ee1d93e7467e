import { sql, type Selectable } from 'kysely'
import { differences } from '@/lib/evidence/details'
import type { Evidence, EvidenceKind } from '@/lib/evidence/evidence'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { refuse, ok, type Result } from '@/lib/result'
import type { Day } from '@/lib/day'
import type { EvidenceTable } from '../schema/evidence'
import { evidencePage } from './evidence-page'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

export type NewVersion = Pick<EvidenceVersion, 'fileName' | 'type' | 'size' | 'sha256'>

export function evidenceReader(tx: Tx) {
  return {
    page: (page: number, today: Day) => evidencePage(tx, page, today),

    /** The item, unless it was removed or the reader may not see it. */
    find: async (evidenceId: string): Promise<Evidence | undefined> => {
      const row = await itemOf(tx, evidenceId).executeTakeFirst()
      return row === undefined ? undefined : evidenceOf(row)
    },

    /** Titles to choose from when linking, newest first; at most two hundred. */
    choices: async (): Promise<
      readonly { readonly id: string; readonly title: string; readonly kind: EvidenceKind }[]
    > =>
      tx
        .selectFrom('evidence')
        .select(['id', 'title', 'kind'])
        .where('removed_at', 'is', null)
        .orderBy('created_at', 'desc')
        .limit(200)
        .execute(),
  }
}

export function evidenceStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...evidenceReader(tx),

    /**
     * The item, unless it was removed; held until this transaction ends, so that nobody removes it or moves its days
     * while something is made of it.
     */
    find: async (evidenceId: string): Promise<Evidence | undefined> => {
      const row = await itemOf(tx, evidenceId).forNoKeyUpdate().executeTakeFirst()
      return row === undefined ? undefined : evidenceOf(row)
    },

    /** Adds an item with its first version. The bytes must be safe on disk before this is called. */
    add: async (
      evidence: Omit<Evidence, 'id' | 'version'>,
      first: NewVersion,
    ): Promise<{ readonly evidenceId: string; readonly versionId: string }> => {
      const { id } = await tx
        .insertInto('evidence')
        .values({ ...columnsOf(evidence), organisation_id: actor.organisationId, created_by: actor.memberId })
        .returning('id')
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, id, 1, first)
      await record('evidence-added', id, { kind: evidence.kind, sha256: first.sha256 })
      return { evidenceId: id, versionId }
    },

    /** Saves what we know of the item on top of what it was, unless a colleague saved it meanwhile. */
    save: async (before: Evidence, after: Evidence): Promise<Result<Evidence, 'changed-meanwhile'>> => {
      const saved = await tx
        .updateTable('evidence')
        .set({ ...columnsOf(after), version: before.version + 1 })
        .where('id', '=', before.id)
        .where('version', '=', before.version)
        .where('removed_at', 'is', null)
        .returning('version')
        .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await record('evidence-changed', before.id, changesBetween(before, after))
      return ok({ ...after, version: saved.version })
    },

    /** Adds a newer file to the item and gives the id of that version; its links are for the caller to offer again. */
    addVersion: async (evidenceId: string, version: NewVersion): Promise<string> => {
      // The row lock keeps two uploads at once from taking the same number.
      await tx.selectFrom('evidence').select('id').where('id', '=', evidenceId).forUpdate().executeTakeFirstOrThrow()
      const { number } = await tx
        .selectFrom('evidence_version')
        .select(sql<number>`max(number) + 1`.as('number'))
        .where('evidence_id', '=', evidenceId)
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, evidenceId, number, version)
      await record('evidence-version-added', evidenceId, { number, sha256: version.sha256 })
      return versionId
    },

    /** Takes the item and its links out of every list and every count, in every round. */
    remove: async (evidenceId: string): Promise<void> => {
      await tx
        .updateTable('evidence')
        .set({ removed_at: sql`now()` })
        .where('id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('link')
        .set({ removed_at: sql`now()` })
        .where('evidence_id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .execute()
      await record('evidence-removed', evidenceId)
    },
  }
}

function itemOf(tx: Tx, evidenceId: string) {
  return tx.selectFrom('evidence').selectAll().where('id', '=', evidenceId).where('removed_at', 'is', null)
}

async function insertVersion(
  tx: Tx,
  actor: Actor & { memberId: string },
  evidenceId: string,
  number: number,
  version: NewVersion,
) {
  const { id } = await tx
    .insertInto('evidence_version')
    .values({
      organisation_id: actor.organisationId,
      evidence_id: evidenceId,
      number,
      file_name: version.fileName,
      type: version.type,
      size: version.size,
      sha256: version.sha256,
      uploaded_by: actor.memberId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function evidenceOf(row: Selectable<EvidenceTable>): Evidence {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    aboutOn: row.about_on,
    periodFrom: row.period_from,
    periodUntil: row.period_until,
    endsOn: row.ends_on,
    source: row.source,
    obtained: row.obtained,
    redactionNote: row.redaction_note,
    confidential: row.confidential,
    version: row.version,
  }
}

/** From before to after, per field that changed: what the log keeps. */
function changesBetween(before: Evidence, after: Evidence): Record<string, readonly [unknown, unknown]> {
  return Object.fromEntries(differences(before, after).map((field) => [field, [before[field], after[field]]]))
}

function columnsOf(evidence: Omit<Evidence, 'id' | 'version'>) {
  return {
    title: evidence.title,
    kind: evidence.kind,
    about_on: evidence.aboutOn,
    period_from: evidence.periodFrom,
    period_until: evidence.periodUntil,
    ends_on: evidence.endsOn,
    source: evidence.source,
    obtained: evidence.obtained,
    redaction_note: evidence.redactionNote,
    confidential: evidence.confidential,
  }
}
