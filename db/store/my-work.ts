import { sql, type RawBuilder } from 'kysely'
import { may } from '@/lib/members/permissions'
import type { Member } from '@/lib/members/member'
import type { WaitingCounts, WaitingEvidence } from '@/lib/my-work/my-work'
import type { LinkTask, PrivacyTask } from '@/lib/my-work/tasks'
import type { Round } from '@/lib/rounds/round'
import type { Tx } from './transaction'

/** As many of a group as one looks at in one go; the others move up. */
const shown = 20

type LinkKind = 'infected' | 'review' | 'rejected' | 'asked'

/** Documents that wait for a member, with the names of everybody who ever was one, and who of them left. */
export type MyWork = WaitingEvidence & {
  readonly names: Readonly<Record<string, string>>
  readonly left: readonly string[]
}

/** The numbers alone, for the overview. */
export type MyWorkCounts = WaitingCounts & Pick<MyWork, 'left'>

const whoLeft = sql`(select coalesce(json_agg(id), '[]') from member where removed_at is not null)`

type Row = {
  readonly links: readonly (LinkTask & { readonly kind: LinkKind })[]
  readonly totals: Partial<Readonly<Record<LinkKind, number>>>
  readonly privacy: readonly PrivacyTask[]
  readonly privacyTotal: number
  readonly names: Readonly<Record<string, string>>
  readonly left: readonly string[]
}

/** What waits for one member. */
export function myWorkReader(tx: Tx) {
  return {
    /** Everything in one statement, however much waits: of every group the oldest, and how many there are. */
    of: async (round: Round, member: Member): Promise<MyWork> => {
      const { rows } = await sql<Row>`
        with mine as (${linksOf(round, member)}),
        placed as (select mine.*, row_number() over (partition by kind order by created_at, id) as place from mine),
        found as (${findingsFor(member)})
        select
          (select coalesce(json_agg(json_build_object(
              'kind', placed.kind, 'linkId', placed.id, 'evidenceId', placed.evidence_id,
              'expectationId', placed.expectation_id, 'title', evidence.title, 'uploadedBy', placed.uploaded_by,
              'reviewedBy', placed.reviewed_by, 'reason', placed.reason) order by placed.place), '[]')
            from placed
            left join evidence
              on evidence.organisation_id = placed.organisation_id and evidence.id = placed.evidence_id
            where placed.place <= ${shown}) as links,
          (select coalesce(json_object_agg(kind, total), '{}')
            from (select kind, count(*)::int as total from mine group by kind) as counted) as totals,
          (select coalesce(json_agg(json_build_object('evidenceId', id, 'title', title, 'asks', asks)), '[]')
            from (select id, title, asks from found order by uploaded_at limit ${shown}) as oldest) as privacy,
          (select count(*)::int from found) as "privacyTotal",
          (select coalesce(json_object_agg(member.id, person.name), '{}')
            from member join person on person.id = member.person_id) as names,
          ${whoLeft} as left
      `.execute(tx)
      const { links = [], totals = {}, privacy = [], privacyTotal = 0, names = {}, left = [] } = rows[0] ?? {}
      const group = (kind: LinkKind) => ({
        first: links.filter((link) => link.kind === kind),
        total: totals[kind] ?? 0,
      })
      return {
        infected: group('infected'),
        review: group('review'),
        rejected: group('rejected'),
        asked: group('asked'),
        privacy: { first: privacy, total: privacyTotal },
        names,
        left,
      }
    },
  }
}

/** The numbers alone, as one JSON value to select in a statement of another screen. */
export function waitingCounts(round: Round, member: Member): RawBuilder<MyWorkCounts> {
  return sql<MyWorkCounts>`(
    select json_build_object(
      'infected', count(*) filter (where kind = 'infected'),
      'review', count(*) filter (where kind = 'review'),
      'rejected', count(*) filter (where kind = 'rejected'),
      'privacy', (select count(*) from (${findingsFor(member)}) as found),
      'left', ${whoLeft})
    from (${linksOf(round, member)}) as mine
  )`
}

/** Links that wait for this member's review or for that of a colleague, and their own that were rejected or hold a virus. */
function linksOf(round: Round, { id, role, checking }: Member): RawBuilder<unknown> {
  const reviews = may(role, 'evidence:review')
  // Nothing can be done any more about what was frozen, but a virus stays a virus.
  const runs = round.frozenOn === null
  return sql`
    select link.organisation_id, link.id, evidence_id, expectation_id, uploaded_by, reviewed_by, reason, created_at,
      case
        when infected then 'infected'
        when status = 'rejected' then 'rejected'
        when ${id} in (uploaded_by, changed_by) and ${checking} <> 'own-too' then 'asked'
        else 'review'
      end as kind
    from link
    where round_id = ${round.id} and removed_at is null and (
      (infected and status <> 'withdrawn' and (uploaded_by = ${id} or ${role} = 'lead'))
      or (${runs} and not infected and status = 'submitted' and (${reviews} or uploaded_by = ${id}))
      or (${runs} and not infected and status = 'rejected' and uploaded_by = ${id}))
  `
}

/**
 * Newest versions in which personal data was found and nobody decided yet, or that were to be replaced or redacted: one's
 * own, those one decided about, and for the lead all of them.
 */
function findingsFor({ id, role }: Member): RawBuilder<unknown> {
  return sql`
    select evidence.id, evidence.title, version.uploaded_at,
      case when version.privacy_asked then 'decision' else 'new-version' end as asks
    from evidence_version as version
    join evidence on evidence.organisation_id = version.organisation_id and evidence.id = version.evidence_id
    where (version.privacy_asked or version.privacy_choice in ('replace', 'redact')) and evidence.removed_at is null
      and ${may(role, 'privacy:decide')}
      and (${role} = 'lead' or version.uploaded_by = ${id} or exists (
        select from privacy_decision as decision
        where decision.organisation_id = version.organisation_id and decision.version_id = version.id
          and decision.decided_by = ${id}))
      and not exists (
        select from evidence_version as newer
        where newer.organisation_id = version.organisation_id and newer.evidence_id = version.evidence_id
          and newer.number > version.number)
  `
}
