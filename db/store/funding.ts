import { sql } from 'kysely'
import { changesBetween } from '@/lib/log/changes-between'
import type { BudgetYear, Funding } from '@/lib/partners/partner'
import { ok, refuse, type Result } from '@/lib/result'
import { touchFigures } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What the service costs and who pays, per calendar year. */
export type Money = { readonly budget: readonly BudgetYear[]; readonly funding: readonly Funding[] }

export function fundingReader(tx: Tx) {
  return {
    /** Every year that is known, oldest first; the money of a removed partner counts no more. One statement. */
    all: async (): Promise<Money> => {
      const { rows } = await sql<Money>`
        select
          (
            -- As text, so that no digit gets lost on the way.
            select coalesce(jsonb_agg(jsonb_build_object('year', year, 'amount', amount::text, 'version', version)
              order by year), '[]')
            from budget_year
          ) as budget,
          (
            select coalesce(jsonb_agg(jsonb_build_object('partnerId', funding.partner_id, 'year', funding.year,
              'amount', funding.amount::text, 'state', funding.state, 'condition', funding.condition,
              'version', funding.version) order by funding.year, partner.name, partner.id), '[]')
            from funding
            join partner on partner.organisation_id = funding.organisation_id and partner.id = funding.partner_id
            where partner.removed_at is null
          ) as funding
      `.execute(tx)
      return rows[0] ?? { budget: [], funding: [] }
    },
  }
}

/** One line as somebody wrote it; without an amount it says that nothing is known. Version 0 is a line that was not there. */
export type BudgetLine = { readonly year: number; readonly amount: string | null; readonly seenVersion: number }
export type FundingLine = Pick<Funding, 'partnerId' | 'year' | 'state' | 'condition'> & {
  readonly name: string
  readonly amount: string | null
  readonly seenVersion: number
}

/** Keeps budget and funding, with an entry in the log for each line that changed. */
export function fundingStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const by = { organisation_id: actor.organisationId, changed_by: actor.memberId }
  return {
    ...fundingReader(tx),

    /** Holds everything about money until this change is done; to be called before it is read for a change. */
    hold: async (): Promise<void> => {
      await touchFigures(tx, actor.organisationId)
    },

    /** Saves what one year costs, unless a colleague did so meanwhile. Saying what holds already changes nothing. */
    saveBudget: async (
      before: BudgetYear | null,
      { year, amount, seenVersion }: BudgetLine,
    ): Promise<Result<null, 'changed-meanwhile'>> => {
      if (amount === (before?.amount ?? null)) return ok(null)
      if (seenVersion !== (before?.version ?? 0)) return refuse('changed-meanwhile')
      if (amount === null) await tx.deleteFrom('budget_year').where('year', '=', year).execute()
      else {
        await tx
          .insertInto('budget_year')
          .values({ ...by, year, amount })
          .onConflict((conflict) =>
            conflict
              .columns(['organisation_id', 'year'])
              .doUpdateSet({ ...by, amount, version: seenVersion + 1, changed_at: sql`now()` }),
          )
          .execute()
      }
      await record('budget-changed', null, { title: String(year), amount: [before?.amount ?? null, amount] })
      return ok(null)
    },

    /** Saves what one partner pays in one year, unless a colleague did so meanwhile. */
    saveFunding: async (before: Funding | null, line: FundingLine): Promise<Result<null, 'changed-meanwhile'>> => {
      const { partnerId, year, name, amount, state, condition, seenVersion } = line
      const isSame = before === null ? amount === null : sameLine(before, line)
      if (isSame) return ok(null)
      if (seenVersion !== (before?.version ?? 0)) return refuse('changed-meanwhile')
      if (amount === null) {
        await tx.deleteFrom('funding').where('partner_id', '=', partnerId).where('year', '=', year).execute()
      } else {
        const values = { ...by, amount, state, condition }
        await tx
          .insertInto('funding')
          .values({ ...values, partner_id: partnerId, year })
          .onConflict((conflict) =>
            conflict
              .columns(['organisation_id', 'partner_id', 'year'])
              .doUpdateSet({ ...values, version: seenVersion + 1, changed_at: sql`now()` }),
          )
          .execute()
      }
      const stands = { amount, fundingState: amount === null ? null : state }
      const stood = { amount: before?.amount ?? null, fundingState: before?.state ?? null }
      await record('funding-changed', partnerId, {
        title: `${name}, ${year}`,
        ...changesBetween(stood, stands, ['amount', 'fundingState']),
      })
      return ok(null)
    },
  }
}

function sameLine(before: Funding, { amount, state, condition }: FundingLine): boolean {
  return before.amount === amount && before.state === state && before.condition === condition
}
