import { sql, type RawBuilder } from 'kysely'
import { askedDay, type AskedDay } from '@/lib/registers/indicators/asked-day'
import type { CaseCounts, Counts } from '@/lib/registers/indicators/counts'
import type { IndicatorFigures, Statement } from '@/lib/registers/indicators/figures'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import type { Day } from '@/lib/day'
import type { KeptIjkpunt } from '@/lib/ijkpunten/ijkpunt'
import type { Tx } from '../../store/transaction'
import { ijkpuntenOn, moneyPerYear, partnerCounts } from './beyond-registers'
import { leadTimes, periodCounts, type PeriodCounts } from './case-counts'
import {
  complaintCounts,
  filledRegisters,
  mediatorCounts,
  meetingCounts,
  publicityCount,
  recommendationCounts,
} from './other-counts'
import { unknownCodesInCases, unknownCodesInTrainings, untrainedCount, untrainedTables } from './untrained-cases'

/** A day to count, and the version of the registers at which the caller knows its figures. */
export type DayToCount = { readonly day: Day; readonly version: number | undefined }

/**
 * Counts all that the indicators need on each of the days: one statement, nothing of which is a row. Days at whose version
 * the registers still are, are not counted and not given. What this transaction itself changed may yet be undone, so only
 * what is `lasting` may be kept for others.
 */
export async function countDays(
  tx: Tx,
  days: readonly DayToCount[],
): Promise<{ readonly figures: readonly IndicatorFigures[]; readonly lasting: boolean }> {
  const asked = days.map(({ day, version }) => ({ ...askedDay(day), version }))
  const inOrder = asked.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const [earliest, latest] = [inOrder.at(0), inOrder.at(-1)]
  if (earliest === undefined || latest === undefined) return { figures: [], lasting: true }
  const { rows } = await sql<CountedRow>`
    with head as materialized (
      select coalesce(max(version), 0) as version, max(first_accepted_on) as first_accepted_on,
        coalesce((array_agg(erased_until_of))[1], '{}') as erased_until_of,
        max((erased_until_of ->> 'mediators')::date) as mediators_gone_until,
        max((erased_until_of ->> 'trainings')::date) as trainings_gone_until
      from register_head
    ),
    ${untrainedTables(earliest, latest)}
    ${sql.join(
      asked.map((day) => countsOf(day, day.version)),
      sql` union all `,
    )}
  `.execute(tx)
  return { figures: rows.map(figuresFrom), lasting: rows.every(({ lasting }) => lasting) }
}

type CountedRow = Omit<Counts, 'cases' | 'unknownCodes'> & {
  readonly on: Day
  readonly version: number
  readonly lasting: boolean
  readonly periodCases: PeriodCounts
  readonly leadTimes: Pick<CaseCounts, 'closedAfterAccepted' | 'medianDays'>
  readonly firstAcceptedOn: Day | null
  readonly byUntrained: number
  readonly unknownInCases: readonly string[]
  readonly unknownInTrainings: readonly string[]
  readonly changes: readonly TermChange[]
  readonly hardened: readonly string[]
  readonly ijkpunten: readonly KeptIjkpunt[]
  readonly statements: readonly Statement[]
}

function countsOf(day: AskedDay, version: number | undefined): RawBuilder<CountedRow> {
  return sql`
    select ${day.on}::date as "on",
      (select version from head) as version,
      pg_current_xact_id_if_assigned() is null as lasting,
      (select erased_until_of from head) as "erasedUntil",
      ${filledRegisters} as filled,
      ${mediatorCounts(day)} as mediators,
      ${periodCounts(day)} as "periodCases",
      ${leadTimes(day)} as "leadTimes",
      ${firstAcceptedOn(day)} as "firstAcceptedOn",
      ${untrainedCount(day)} as "byUntrained",
      ${meetingCounts(day)} as meetings,
      ${publicityCount(day)} as publicity,
      ${complaintCounts(day)} as complaints,
      ${recommendationCounts(day)} as recommendations,
      ${partnerCounts(day)} as partners,
      ${moneyPerYear(day)} as money,
      ${unknownCodesInCases(day)} as "unknownInCases",
      ${unknownCodesInTrainings(day)} as "unknownInTrainings",
      ${vocabularyChanges} as changes,
      ${hardened} as hardened,
      ${ijkpuntenOn(day)} as ijkpunten,
      ${statementsOn(day)} as statements
    where (select version from head) is distinct from ${version ?? null}::bigint`
}

/** The row itself may be gone after its term; then the day was kept. */
function firstAcceptedOn({ on }: AskedDay): RawBuilder<Day | null> {
  return sql`least(
    (
      select accepted_on from mediation_case
      where removed_at is null and reported_on <= ${on} and accepted_on <= ${on}
      order by accepted_on limit 1
    ),
    (select first_accepted_on from head where first_accepted_on <= ${on})
  )`
}

const vocabularyChanges = sql<readonly TermChange[]>`(
  select coalesce(
    json_agg(
      json_build_object(
        'vocabulary', vocabulary, 'term', term, 'title', title, 'positive', positive, 'handled', handled,
        'retired', retired, 'own', own
      ) order by vocabulary, position, term
    ), '[]')
  from vocabulary_term
)`

const hardened = sql<readonly string[]>`(
  select coalesce(json_agg(indicator_id order by indicator_id), '[]') from indicator_choice where hardened
)`

/** Per indicator the latest statement about a day up to the day that was asked. */
function statementsOn({ on }: AskedDay): RawBuilder<readonly Statement[]> {
  return sql`(
    select coalesce(
      json_agg(json_build_object('indicatorId', indicator_id, 'onDay', on_day, 'value', value, 'by', name)), '[]')
    from (
      select distinct on (indicator_id) indicator_id, on_day, value, person.name
      from indicator_statement
      join member on member.id = stated_by
      join person on person.id = member.person_id
      where on_day <= ${on}
      order by indicator_id, on_day desc, stated_at desc
    ) as latest
  )`
}

function figuresFrom(row: CountedRow): IndicatorFigures {
  const { on, filled, mediators, meetings, publicity, complaints, recommendations, erasedUntil } = row
  const { partners, money } = row
  return {
    on,
    version: row.version,
    counts: {
      ...{ filled, mediators, meetings, publicity, complaints, recommendations, erasedUntil, partners, money },
      cases: {
        ...row.periodCases,
        ...row.leadTimes,
        firstAcceptedOn: row.firstAcceptedOn,
        byUntrained: row.byUntrained,
      },
      unknownCodes: { cases: row.unknownInCases, trainings: row.unknownInTrainings },
    },
    vocabularies: withChanges(row.changes),
    hardened: row.hardened,
    ijkpunten: row.ijkpunten,
    statements: row.statements,
  }
}
