import { sql } from 'kysely'
import type { ShownLink } from '@/lib/evidence/link'
import type { Tx } from './transaction'

type LinkQuery = ReturnType<typeof linkQuery>

/** The links that `narrow` leaves, oldest first, as a screen shows them. Those of removed items are never among them. */
export async function shownLinks(tx: Tx, narrow: (query: LinkQuery) => LinkQuery): Promise<readonly ShownLink[]> {
  const rows = await narrow(linkQuery(tx)).orderBy('link.created_at').orderBy('link.id').execute()
  return rows.map(({ title, kind, aboutOn, confidential, versionNumber, latestVersionNumber, ...link }) =>
    title === null || kind === null || aboutOn === null || confidential === null || versionNumber === null
      ? // What people wrote at the link tells of the document as well.
        { ...link, pages: '', shows: '', reason: '', document: null }
      : {
          ...link,
          document: { title, kind, aboutOn, confidential, versionNumber, latestVersionNumber },
        },
  )
}

function linkQuery(tx: Tx) {
  return (
    tx
      .selectFrom('link')
      // Left: of a confidential item that this reader may not see, the link still counts, but nothing else shows.
      .leftJoin('evidence_version as version', (join) =>
        join.onRef('version.organisation_id', '=', 'link.organisation_id').onRef('version.id', '=', 'link.version_id'),
      )
      .innerJoin('member as uploader', (join) =>
        join
          .onRef('uploader.organisation_id', '=', 'link.organisation_id')
          .onRef('uploader.id', '=', 'link.uploaded_by'),
      )
      .innerJoin('person as uploader_person', 'uploader_person.id', 'uploader.person_id')
      .leftJoin('member as reviewer', (join) =>
        join
          .onRef('reviewer.organisation_id', '=', 'link.organisation_id')
          .onRef('reviewer.id', '=', 'link.reviewed_by'),
      )
      .leftJoin('person as reviewer_person', 'reviewer_person.id', 'reviewer.person_id')
      .leftJoin('evidence', (join) =>
        join
          .onRef('evidence.organisation_id', '=', 'link.organisation_id')
          .onRef('evidence.id', '=', 'link.evidence_id'),
      )
      .where('link.removed_at', 'is', null)
      .select([
        'link.id',
        'link.expectation_id as expectationId',
        'link.evidence_id as evidenceId',
        'link.version_id as versionId',
        'link.pages',
        'link.shows',
        'link.valid_until as validUntil',
        'link.status',
        'link.uploaded_by as uploadedBy',
        'link.changed_by as changedBy',
        'link.reviewed_by as reviewedBy',
        'link.reviewed_at as reviewedAt',
        'link.reason',
        'link.infected',
        'uploader_person.name as uploadedByName',
        'reviewer_person.name as reviewedByName',
        'evidence.title',
        'evidence.kind',
        'evidence.about_on as aboutOn',
        'evidence.confidential',
        'version.number as versionNumber',
      ])
      .select(
        sql<boolean>`coalesce(version.privacy_asked and current_setting('app.sees_confidential', true) = 'yes', false)`.as(
          'privacyAsked',
        ),
      )
      .select(
        sql<number>`(select max(newer.number) from evidence_version as newer
        where newer.organisation_id = link.organisation_id and newer.evidence_id = link.evidence_id)`.as(
          'latestVersionNumber',
        ),
      )
  )
}
