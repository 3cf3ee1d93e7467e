import { sql } from 'kysely'
import { createHash, randomUUID } from 'node:crypto'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Draft, EditionHead } from '@/lib/framework/edition-head'
import { ownVersion } from '@/lib/framework/edition-label'
import { ok, refuse, type Result } from '@/lib/result'
import { canonicalContent } from '../catalogue/canonical-content'
import { editionColumns, partRows } from '../catalogue/edition-rows'
import { writeParts } from '../catalogue/write-parts'
import { copyParts, removeParts } from './edition-parts'
import { readContent } from './edition-content'
import { visibleEditions } from './edition-heads'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The editions that an organisation may see: those of the catalogue and its own. */
export function editionsReader(tx: Tx) {
  return {
    /** Every edition, published or draft, newest first, with in how many rounds it is in use. */
    visible: (): Promise<readonly EditionHead[]> => visibleEditions(tx),

    /** What an edition says, the draft as well; null for one that does not exist here. One statement. */
    content: (editionId: string): Promise<EditionContent | null> => readContent(tx, editionId),

    /** The edition that is being made; null while there is none. */
    draft: (): Promise<Draft | null> => draftOf(tx),
  }
}

/** Makes editions of the organisation, with their entries in the log. There is one draft at a time. */
export function editionsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...editionsReader(tx),

    /** Begins a draft as a copy of a published edition. */
    startDraft: async (basedOn: string): Promise<Result<Draft, 'draft-exists' | 'not-found'>> => {
      const base = (await visibleEditions(tx)).find(({ id }) => id === basedOn)
      if (base === undefined || base.publishedAt === null) return refuse('not-found')
      const id = `own-${randomUUID()}`
      const made = await sql`
        insert into edition (id, version, title, notice, known_criteria, ccv_own, content_sha256,
          organisation_id, based_on, root_id, made_by)
        select ${id}, ${await nextVersion(tx, base.rootId ?? base.id)}, title, notice, known_criteria, ccv_own, '',
          ${actor.organisationId}, id, coalesce(root_id, id), ${actor.memberId}
        from edition where id = ${basedOn}
        on conflict do nothing
      `.execute(tx)
      if (Number(made.numAffectedRows) === 0) return refuse('draft-exists')
      await copyParts(tx, basedOn, id)
      const draft = await draftOf(tx)
      if (draft === null) throw new Error('a draft that was just made is there')
      await record('framework-draft-started', id, { title: draft.version })
      return ok(draft)
    },

    /**
     * Writes the content of the draft on top of the version it was made from. The label stays that of the draft.
     * `about`: what was changed, for the log: the title of a requirement, or nothing for many things at once.
     */
    saveDraft: async (
      draftId: string,
      content: EditionContent,
      seenVersion: number,
      about?: string,
    ): Promise<Result<Draft, 'changed-meanwhile' | 'not-found'>> => {
      const draft = await draftOf(tx)
      if (draft?.id !== draftId) return refuse('not-found')
      const columns = editionColumns({ ...content, version: draft.version })
      const saved = await tx
        .updateTable('edition')
        .set({ ...columns, draft_version: seenVersion + 1 })
        .where('id', '=', draftId)
        .where('published_at', 'is', null)
        .where('draft_version', '=', seenVersion)
        .returning('draft_version')
        .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await removeParts(tx, draftId)
      await writeParts(tx, partRows(draftId, content))
      await record('framework-draft-changed', draftId, { title: about ?? draft.version })
      return ok({ ...draft, draftVersion: saved.draft_version })
    },

    /** Throws the draft away. */
    discard: async (draftId: string, seenVersion: number): Promise<Result<null, 'changed-meanwhile' | 'not-found'>> => {
      const held = await holdDraft(tx, draftId, seenVersion)
      if (!held.ok) return held
      await removeParts(tx, draftId)
      await tx.deleteFrom('edition').where('id', '=', draftId).execute()
      await record('framework-draft-discarded', draftId, { title: held.value.version })
      return ok(null)
    },

    /** Makes the draft an edition that never changes again. Who publishes the same draft a second time gets the same edition. */
    publish: async (
      draftId: string,
      seenVersion: number,
    ): Promise<Result<Draft, 'changed-meanwhile' | 'not-found'>> => {
      const held = await holdDraft(tx, draftId, seenVersion)
      if (!held.ok) return held
      const content = await readContent(tx, draftId)
      if (content === null) throw new Error('a draft that is held has a content')
      await tx
        .updateTable('edition')
        .set({ content_sha256: fingerprint(content), published_at: sql`now()` })
        .where('id', '=', draftId)
        .where('published_at', 'is', null)
        .execute()
      if (held.value.publishedAt === null) {
        await record('framework-published', draftId, { title: held.value.version, sha256: fingerprint(content) })
      }
      return ok(held.value)
    },
  }
}

function fingerprint(content: EditionContent): string {
  return createHash('sha256').update(canonicalContent(content)).digest('hex')
}

async function draftOf(tx: Tx): Promise<Draft | null> {
  const row = await ownEditions(tx).where('published_at', 'is', null).executeTakeFirst()
  return row === undefined ? null : draftOn(row)
}

/** Keeps everybody else from this edition until the transaction ends; refuses when it is not as it was seen. */
async function holdDraft(
  tx: Tx,
  draftId: string,
  seenVersion: number,
): Promise<Result<Draft & { readonly publishedAt: Date | null }, 'changed-meanwhile' | 'not-found'>> {
  const row = await ownEditions(tx).where('id', '=', draftId).forUpdate().executeTakeFirst()
  if (row === undefined) return refuse('not-found')
  if (row.draft_version !== seenVersion) return refuse('changed-meanwhile')
  return ok({ ...draftOn(row), publishedAt: row.published_at })
}

function ownEditions(tx: Tx) {
  return tx
    .selectFrom('edition')
    .select(['id', 'version', 'draft_version', 'made_at', 'published_at'])
    .select((one) => [one.ref('based_on').$notNull().as('based_on'), one.ref('root_id').$notNull().as('root_id')])
    .where('organisation_id', 'is not', null)
}

function draftOn(row: {
  readonly id: string
  readonly version: string
  readonly draft_version: number
  readonly based_on: string
  readonly root_id: string
  readonly made_at: Date
}): Draft {
  return {
    id: row.id,
    version: row.version,
    draftVersion: row.draft_version,
    basedOn: row.based_on,
    rootId: row.root_id,
    madeAt: row.made_at,
  }
}

/** The label of the next edition of the organisation in this line. Drafts come one at a time, so no two get the same. */
async function nextVersion(tx: Tx, rootId: string): Promise<string> {
  const editions = await tx.selectFrom('edition').select(['id', 'version', 'root_id', 'published_at']).execute()
  const root = editions.find(({ id }) => id === rootId)
  if (root === undefined) throw new Error('an edition that is adapted has an edition of the catalogue at its beginning')
  const before = editions.filter(({ root_id, published_at }) => root_id === rootId && published_at !== null)
  return ownVersion(root.version, before.length + 1)
}
