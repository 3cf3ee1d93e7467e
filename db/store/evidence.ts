import { randomUUID } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import { differences } from '@/lib/evidence/details'
import type { Evidence } from '@/lib/evidence/evidence'
import type { EvidenceFile } from '@/lib/evidence/version'
import { refuse, ok, type Result } from '@/lib/result'
import { markBatch } from '../log/write'
import type { EvidenceTable } from '../schema/evidence'
import type { EvidenceQuery } from '@/lib/evidence/list-query'
import { settings } from '../settings'
import { choicesFor, type Choice, type ChoiceQuery } from './evidence-choices'
import { evidencePage } from './evidence-list'
import type { ListAsker } from './evidence-matching'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** A file of a version that is made; what was taken over from an earlier version was perhaps scanned already. */
export type NewFile = Pick<EvidenceFile, 'fileName' | 'type' | 'size' | 'sha256'> & Partial<Pick<EvidenceFile, 'scan'>>

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
      await record('evidence-changed', before.id, changesBetween(before, after))
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

    /** Takes the item and its links out of every list and every count, in every round. */
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

async function insertVersion(
  tx: Tx,
  actor: Actor & { memberId: string },
  evidenceId: string,
  number: number,
  files: readonly NewFile[],
) {
  const { id } = await tx
    .insertInto('evidence_version')
    .columns([
      'organisation_id',
      'evidence_id',
      'number',
      'uploaded_by',
      'about_on',
      'period_from',
      'period_until',
      'ends_on',
    ])
    .expression((from) =>
      from
        .selectFrom('evidence')
        .select(['organisation_id', 'id'])
        .select([sql.val(number).$castTo<number>().as('number'), sql.val(actor.memberId).as('uploaded_by')])
        .select(['about_on', 'period_from', 'period_until', 'ends_on'])
        .where('id', '=', evidenceId),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('evidence_file')
    .values(
      files.map(({ fileName, type, size, sha256, scan }, place) => ({
        organisation_id: actor.organisationId,
        version_id: id,
        position: place + 1,
        file_name: fileName,
        type,
        size,
        sha256,
        // Whoever asks for it meanwhile hears that it waits.
        scan: scan ?? (settings().clamd === null ? 'not-scanned' : 'waiting'),
      })),
    )
    .execute()
  return id
}

/** Whether something changed that a reviewer goes by: the days, or that people outside may see it from now on. */
function asksOtherEyes(before: Evidence, after: Evidence): boolean {
  return dayFields.some((field) => before[field] !== after[field]) || (before.confidential && !after.confidential)
}

const dayFields = ['aboutOn', 'periodFrom', 'periodUntil', 'endsOn'] as const

/**
 * The newest version has the days of its item; older ones keep theirs. Who changed them is not the one to accept what
 * waits for a review there (four eyes).
 */
async function changeNewest(tx: Tx, actor: Actor & { memberId: string }, { id, ...evidence }: Evidence): Promise<void> {
  const { id: versionId } = await tx
    .updateTable('evidence_version')
    .set({
      about_on: evidence.aboutOn,
      period_from: evidence.periodFrom,
      period_until: evidence.periodUntil,
      ends_on: evidence.endsOn,
      changed_by: actor.memberId,
    })
    .where('evidence_id', '=', id)
    .where('number', '=', (from) =>
      from
        .selectFrom('evidence_version as newest')
        .select(({ fn }) => fn.max('newest.number').as('number'))
        .where('newest.evidence_id', '=', id),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('link')
    .set({ changed_by: actor.memberId })
    .where('version_id', '=', versionId)
    .where('status', '<>', 'accepted')
    .execute()
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
