import { sql } from 'kysely'
import { EditionContentShape, type EditionContent } from '@/lib/framework/edition-content'
import { IdShape } from '@/lib/framework/provenance'
import type { Tx } from './transaction'

/** What an edition says, as it is stored, in one statement; null for one that this organisation does not see. */
export async function readContent(tx: Tx, editionId: string): Promise<EditionContent | null> {
  if (!IdShape.safeParse(editionId).success) return null
  const { rows } = await sql<{ content: unknown }>`
    select json_build_object(
      'version', version, 'title', title, 'notice', notice, 'ccvOwn', ccv_own, 'knownCriteria', known_criteria,
      'themes', (
        select coalesce(json_agg(json_build_object('id', id, 'part', part, 'title', title, 'provenance', provenance)
          order by position), '[]')
        from theme where edition_id = edition.id),
      'requirements', (
        select coalesce(json_agg(json_build_object(
          'id', id, 'themeId', theme_id, 'part', part, 'level', level, 'gate', gate, 'own', own, 'retired', retired,
          'question', question, 'title', title, 'description', description, 'help', help, 'provenance', provenance,
          'expectations', (
            select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'mustShow', must_show,
              'maxAgeMonths', max_age_months, 'required', required) order by position), '[]')
            from expectation where edition_id = edition.id and requirement_id = requirement.id),
          'indicators', (
            select coalesce(json_agg(indicator_id order by position), '[]')
            from requirement_indicator where edition_id = edition.id and requirement_id = requirement.id)
        ) order by position), '[]')
        from requirement where edition_id = edition.id),
      'indicators', (
        select coalesce(json_agg(definition order by position), '[]') from indicator where edition_id = edition.id),
      'sources', (
        select coalesce(json_agg(json_build_object('id', id, 'title', title, 'url', url, 'grade', grade, 'year', year)
          order by position), '[]')
        from source where edition_id = edition.id)
    ) as content
    from edition where id = ${editionId}
  `.execute(tx)
  const [row] = rows
  return row === undefined ? null : EditionContentShape.parse(row.content)
}
