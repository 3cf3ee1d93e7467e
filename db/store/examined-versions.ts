import { sql } from 'kysely'
import type { ExaminedVersion } from '@/lib/examination/examined'
import { PlaceShape } from '@/lib/privacy/place'
import type { Tx } from './transaction'

/**
 * The newest version of an item with the examination of its files and the decisions about it; none for an item that
 * is not there. Findings and decisions reach only who may see confidential evidence.
 */
export async function examinedVersions(tx: Tx, evidenceId: string): Promise<readonly ExaminedVersion[]> {
  const { rows } = await sql<ExaminedVersion>`
    select version.id, version.number, version.privacy_asked as "privacyAsked",
      (select coalesce(json_agg(json_build_object(
          'id', file.id, 'position', file.position, 'fileName', file.file_name, 'type', file.type,
          'scan', file.scan, 'scanNote', file.scan_note,
          'privacy', file.privacy, 'privacyNote', file.privacy_note,
          'findings', (
            select coalesce(json_agg(json_build_object(
                'kind', finding.kind, 'certain', finding.certain, 'place', finding.place,
                'excerpt', finding.excerpt, 'times', finding.times) order by finding.number), '[]')
            from privacy_finding as finding
            where finding.organisation_id = file.organisation_id and finding.file_id = file.id)
        ) order by file.position), '[]')
        from evidence_file as file
        where file.organisation_id = version.organisation_id and file.version_id = version.id) as files,
      (select coalesce(json_agg(json_build_object(
          'number', decision.number, 'choice', decision.choice, 'note', decision.note,
          'decidedByName', person.name, 'decidedAt', decision.decided_at) order by decision.number desc), '[]')
        from privacy_decision as decision
        join member on member.organisation_id = decision.organisation_id and member.id = decision.decided_by
        join person on person.id = member.person_id
        where decision.organisation_id = version.organisation_id and decision.version_id = version.id) as decisions
    from evidence_version as version
    join evidence on evidence.organisation_id = version.organisation_id and evidence.id = version.evidence_id
    where version.evidence_id = ${evidenceId} and evidence.removed_at is null
    order by version.number desc
    limit 1
  `.execute(tx)
  return rows.map((row) => ({
    ...row,
    files: row.files.map((file) => ({
      ...file,
      findings: file.findings.map((finding) => ({ ...finding, place: PlaceShape.parse(finding.place) })),
    })),
    decisions: row.decisions.map((decision) => ({ ...decision, decidedAt: new Date(decision.decidedAt) })),
  }))
}
