import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { LogHead } from '@/lib/log/entry'
import { pageOf, type LogFilter, type LogPage, type LogPlace } from '@/lib/log/filter'
import { actionsOf } from '@/lib/log/kinds'
import type { LogAction } from '@/lib/log/actions'
import type { ShownEntry } from '@/lib/log/shown'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import { verifyLog, type LogVerdict } from '../log/verify'
import { collect } from '../log/write'
import { entriesIn, shownEntries, type EntryQuery } from './log-entries'
import type { Actor, Tx } from './transaction'

export type Recorder = (action: LogAction, subjectId: string | null, detail?: Record<string, unknown>) => Promise<void>

/**
 * Records for one actor, in the transaction of the change itself: no change without its entry. The entries are written
 * together, in the order of recording, just before the transaction ends.
 */
export function recorderOn(tx: Tx, actor: Actor): Recorder {
  const { organisationId, memberId, cause } = actor
  return async (action, subjectId, detail = {}) =>
    collect(tx, { organisationId, memberId, cause, action, subjectId, detail })
}

/** Somebody who may stand in the log, and whether they are a member now. */
export type Person = { readonly id: string; readonly name: string; readonly isMember: boolean }

/** Requirements of which the title is looked for, and what they ask. */
export type FoundRequirements = {
  readonly requirementIds: readonly string[]
  readonly expectationIds: readonly string[]
}

/** From this moment on, or before that one. */
export type LogPeriod = { readonly from?: Date; readonly before?: Date }

/** The log as this member may read it: page by page, and checked from end to end. */
export function logReader(tx: Tx, member: Member) {
  /** What a member reads who may not see a confidential item leaves no trace of it either. */
  const forReader = (query: EntryQuery): EntryQuery =>
    may(member.role, 'evidence:read-confidential') ? query : query.where(isVisible)

  const page = async (place: LogPlace, size: number, narrow: (query: EntryQuery) => EntryQuery) => {
    const { before, after } = place
    const order = after === null ? 'desc' : 'asc'
    const entries = narrow(forReader(entriesIn(tx)))
      .$if(before !== null, (rows) => rows.where('number', '<', before))
      .$if(after !== null, (rows) => rows.where('number', '>', after))
      .orderBy('number', order)
      // One more than fits tells whether there is another page.
      .limit(size + 1)
    return pageOf(await shownEntries(tx, entries, order), place, size)
  }

  return {
    /** Number and hash of the last entry; null while there is none. */
    head: async (): Promise<LogHead | null> =>
      (await tx.selectFrom('log_head').select(['number', 'hash']).executeTakeFirst()) ?? null,

    /** One page of the entries that a filter lets through, newest first. */
    page: (filter: LogFilter, found: FoundRequirements, place: LogPlace, size: number): Promise<LogPage<ShownEntry>> =>
      page(place, size, (query) => filtered(query, filter, found)),

    /** How many entries a filter lets through. */
    count: async (filter: LogFilter, found: FoundRequirements): Promise<number> => {
      const entries = filtered(forReader(entriesIn(tx)), filter, found)
      const counted = tx.selectFrom(entries.as('entry')).select((one) => one.fn.countAll<number>().as('count'))
      return Number((await counted.executeTakeFirstOrThrow()).count)
    },

    /** What happened to one requirement: to its answer, and to the proof that it asks. */
    ofRequirement: (
      requirementId: string,
      expectationIds: readonly string[],
      place: LogPlace,
      size: number,
      period: LogPeriod = {},
    ): Promise<LogPage<ShownEntry>> =>
      page(place, size, (query) =>
        within(query, period).where((or) =>
          or.or([
            or('subject_id', '=', requirementId),
            ...(expectationIds.length === 0 ? [] : [or('expectation_id', 'in', expectationIds)]),
          ]),
        ),
      ),

    /** What happened to one item of evidence, and where it was used. */
    ofEvidence: (evidenceId: string, place: LogPlace, size: number): Promise<LogPage<ShownEntry>> =>
      page(place, size, (query) =>
        query.where((or) => or.or([or('subject_id', '=', evidenceId), or('evidence_id', '=', evidenceId)])),
      ),

    /** Entries of one subject from this number on, newest first: what walking back to that moment needs. */
    since: (subjectId: string, number: number, period: LogPeriod = {}): Promise<readonly ShownEntry[]> =>
      shownEntries(
        tx,
        within(entriesIn(tx), period).where('subject_id', '=', subjectId).where('number', '>=', number),
        'desc',
      ),

    /** Everybody who ever was a member, in order of name. */
    people: (): Promise<readonly Person[]> =>
      tx
        .selectFrom('member')
        .innerJoin('person', 'person.id', 'member.person_id')
        .select(['member.id', 'person.name'])
        .select((one) => one('member.removed_at', 'is', null).$castTo<boolean>().as('isMember'))
        .orderBy('person.name')
        .orderBy('member.id')
        .execute(),

    /** Checks the whole log; takes as many questions as the log is long. */
    verify: (noted: LogHead | null): Promise<LogVerdict> => verifyLog(tx, member.organisationId, noted),
  }
}

/**
 * Entries that are about no item of evidence, or about one that this reader may see. What was decided about personal
 * data in a document is never among them: it tells that there is any.
 */
const isVisible = sql<SqlBool>`(
  action not like 'privacy-%'
  and ((evidence_id is null and action not like 'evidence-%' and action not like 'virus-%')
    or coalesce(evidence_id, subject_id) in (select id::text from evidence)))`

function filtered(query: EntryQuery, filter: LogFilter, found: FoundRequirements): EntryQuery {
  const { person, kind, from, until, batch, item } = filter
  return query
    .$if(person === 'system', (rows) => rows.where('cause', '=', 'system'))
    .$if(person !== null && person !== 'system', (rows) => rows.where('member_id', '=', person))
    .$if(kind !== null, (rows) => rows.where('action', 'in', kind === null ? [] : actionsOf(kind)))
    .$if(from !== null, (rows) => rows.where('at', '>=', midnight(sql`${from}::date`)))
    .$if(until !== null, (rows) => rows.where('at', '<', midnight(sql`${until}::date + 1`)))
    .$if(batch !== null, (rows) => rows.where('batch_id', '=', batch))
    .$if(item !== '', (rows) => rows.where(isAbout(found, item)))
}

function within(query: EntryQuery, { from, before }: LogPeriod): EntryQuery {
  return query
    .$if(from !== undefined, (rows) => rows.where('at', '>=', from ?? new Date(0)))
    .$if(before !== undefined, (rows) => rows.where('at', '<', before ?? new Date(0)))
}

/** The moment at which a day begins in Amsterdam. */
function midnight(day: RawBuilder<unknown>) {
  return sql<Date>`(${day})::timestamp at time zone 'Europe/Amsterdam'`
}

/** Entries about these requirements, or about evidence with this in its title. */
function isAbout({ requirementIds, expectationIds }: FoundRequirements, title: string) {
  const titled = sql`select id::text from evidence where strpos(lower(title), lower(${title})) > 0`
  return sql<SqlBool>`(
    subject_id = any(${[...requirementIds]}::text[]) or expectation_id = any(${[...expectationIds]}::text[])
    or subject_id in (${titled}) or evidence_id in (${titled}))`
}
