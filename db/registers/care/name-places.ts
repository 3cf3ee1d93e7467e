import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Day } from '@/lib/day'
import type { EvidenceKind } from '@/lib/evidence/evidence'
import { soughtNames, type NamePlace } from '@/lib/registers/care/known'
import type { Tx } from '../../store/transaction'

type Found = {
  readonly kind: NamePlace['kind']
  readonly id: string
  readonly title: string | null
  readonly evidenceKind: EvidenceKind | null
  readonly day: Day | null
}

/** More than people look through by hand; how many there are in all is not counted. */
const most = 200

/**
 * Where else a name stands, or a part of it: documents (also in the bin) by title, names of files, maker and notes,
 * what links say that they show, answers, and texts of other registers. One statement.
 */
export async function namePlaces(tx: Tx, name: string): Promise<readonly NamePlace[]> {
  const names = [...soughtNames(name)].map((part) => `\\m${part.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}\\M`)
  const bears = (...texts: readonly string[]) =>
    sql<SqlBool>`translate(concat_ws(' ', ${sql.join(texts.map((text) => sql.ref(text)))}), '_', ' ') ~* any(${names}::text[])`
  const { rows } = await sql<Found>`
    select * from (
      select 'evidence' as kind, item.id::text as id, item.title, item.kind as "evidenceKind", null::date as day
      from evidence as item
      where ${bears('item.title', 'item.source', 'item.obtained', 'item.redaction_note')}
        or item.id in (${versionsBearing(bears('file.file_name'))}) or item.id in (${linksBearing(bears('link.pages', 'link.shows'))})
      union all
      select 'requirement', answer.requirement_id, null, null, null from assessment as answer
      where ${bears('answer.reasoning', 'answer.not_applicable_reason')}
      union all
      select 'activities', item.id::text, null, null, item.day from activity as item
      where removed_at is null and ${bears('item.audience', 'item.description')}
      union all
      select 'recommendations', item.id::text, null, null, item.day from recommendation as item
      where removed_at is null and ${bears('item.text', 'item.owner', 'item.proof')}
    ) as found order by kind, title, day, id limit ${most}
  `.execute(tx)
  return rows.flatMap(placeOf)
}

function versionsBearing(bears: RawBuilder<SqlBool>) {
  return sql`
    select version.evidence_id from evidence_version as version
    join evidence_file as file
      on file.organisation_id = version.organisation_id and file.version_id = version.id
    where ${bears}`
}

function linksBearing(bears: RawBuilder<SqlBool>) {
  return sql`select link.evidence_id from link where ${bears}`
}

function placeOf({ kind, id, title, evidenceKind, day }: Found): readonly NamePlace[] {
  if (kind === 'evidence') return title === null || evidenceKind === null ? [] : [{ kind, id, title, evidenceKind }]
  if (kind === 'requirement') return [{ kind, id }]
  return day === null ? [] : [{ kind, id, day }]
}
