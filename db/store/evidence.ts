import { randomUUID } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import { detailFields } from '@/lib/evidence/details'
import type { Evidence } from '@/lib/evidence/evidence'
import { changesBetween } from '@/lib/log/changes-between'
import { refuse, ok, type Result } from '@/lib/result'
import { markBatch } from '../log/write'
import type { EvidenceTable } from '../schema/evidence'
import type { EvidenceQuery } from '@/lib/evidence/list-query'
import { choicesFor, type Choice, type ChoiceQuery } from './evidence-choices'
import { evidencePage } from './evidence-list'
import type { ListAsker } from './evidence-matching'
import { changeNewest, insertVersion, type NewFile } from './evidence-versions'
import type { Recorder } from './log'
import { runningRoundIds } from './rounds'
import type { Actor, Tx } from './transaction'

const mostChoices = 50

/** Items of evidence, as far as the reader may see them. */
export function evidenceReader(tx: Tx) {
  return {
    page: (query: EvidenceQuery, asker: ListAsker) => evidencePage(tx, query, asker),

    /** The item, unless it was removed or the reader may not see it. */
    find: async (evidenceId: string): Promise<Evidence | undefined> => {
      const row = await itemOf(tx, evidenceId).executeTakeFirst()
      return row === undefined ? undefined : evidenceOf(row)
    },

    /**
     * What may be linked to an expectation and is not yet: items with these words, of the asked kind first and then the
     * newest; `more` when there are others beside the fifty that are given.
     */
    choices: async (asked: ChoiceQuery): Promise<{ readonly rows: readonly Choice[]; readonly more: boolean }> => {
      const rows = await choicesFor(tx, asked, mostChoices + 1)
      return { rows: rows.slice(0, mostChoices), more: rows.length > mostChoices }
    },
  }
}

/** Adds, changes and removes items of evidence, each with its entry in the log. */
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

    /** Adds an item with the files of its first version. Their bytes must be safe on disk before this is called. */
    add: async (
      evidence: Omit<Evidence, 'id' | 'version'>,
      files: readonly NewFile[],
    ): Promise<{ readonly evidenceId: string; readonly versionId: string }> => {
      const { id } = await tx
        .insertInto('evidence')
        .values({ ...columnsOf(evidence), organisation_id: actor.organisationId, created_by: actor.memberId })
        .returning('id')
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, id, 1, files)
      await record('evidence-added', id, { kind: evidence.kind, sha256: files.map(({ sha256 }) => sha256) })
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
      if (asksOtherEyes(before, after)) await changeNewest(tx, actor, after)
      await record('evidence-changed', before.id, changesBetween(before, after, detailFields))
      return ok({ ...after, version: saved.version })
    },

    /**
     * Adds a newer version with these files and the days that the item has, and gives its id; its links are for the
     * caller to offer again.
     */
    addVersion: async (evidenceId: string, files: readonly NewFile[]): Promise<string> => {
      // The row lock keeps two uploads at once from taking the same number.
      await tx.selectFrom('evidence').select('id').where('id', '=', evidenceId).forUpdate().executeTakeFirstOrThrow()
      const { number } = await tx
        .selectFrom('evidence_version')
        .select(sql<number>`max(number) + 1`.as('number'))
        .where('evidence_id', '=', evidenceId)
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, evidenceId, number, files)
      await record('evidence-version-added', evidenceId, { number, sha256: files.map(({ sha256 }) => sha256) })
      return versionId
    },

    /** Takes the item and its links out of every list and every count; a frozen round keeps what it rested on. */
    remove: async (evidenceId: string): Promise<void> => {
      await tx
        .updateTable('evidence')
        .set({ removed_at: sql`now()`, removed_by: actor.memberId })
        .where('id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirstOrThrow()
      const gone = await tx
        .updateTable('link')
        .set({ removed_at: sql`now()` })
        .where('evidence_id', '=', evidenceId)
        .where('round_id', 'in', runningRoundIds(tx))
        .where('removed_at', 'is', null)
        .returning(['id', 'expectation_id as expectationId'])
        .execute()
      // The history of a requirement says why its proof is gone.
      if (gone.length > 0) markBatch(tx, randomUUID())
      for (const { id, expectationId } of gone) await record('link-removed', id, { expectationId, evidenceId })
      await record('evidence-removed', evidenceId)
    },
  }
}

function itemOf(tx: Tx, evidenceId: string) {
  return tx.selectFrom('evidence').selectAll().where('id', '=', evidenceId).where('removed_at', 'is', null)
}

/** Whether something changed that a reviewer goes by: the days, or that people outside may see it from now on. */
function asksOtherEyes(before: Evidence, after: Evidence): boolean {
  return dayFields.some((field) => before[field] !== after[field]) || (before.confidential && !after.confidential)
}

const dayFields = ['aboutOn', 'periodFrom', 'periodUntil', 'endsOn'] as const

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
