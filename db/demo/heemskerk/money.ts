import type { Store } from '@/db/store'
import type { Day } from '@/lib/day'
import type { FundingState } from '@/lib/partners/partner'
import { must } from '../must'

type Payer = { readonly partnerId: string; readonly name: string }

const nextYears = [
  { budget: '24000.00', municipality: ['12000.00', 'decided'], corporation: ['8000.00', 'promised'] },
  { budget: '24500.00', municipality: ['12250.00', 'promised'], corporation: ['8000.00', 'asked'] },
  { budget: '25000.00', municipality: ['12500.00', 'asked'], corporation: null },
] as const

/** What three years cost and who pays, from the year of the decision on. Less is sure the further away a year is. */
export async function keepMoney(
  { funding }: Pick<Store, 'funding'>,
  decisionOn: Day,
  [municipality, corporation]: readonly [Payer, Payer],
): Promise<void> {
  const firstYear = Number(decisionOn.slice(0, 4))
  for (const [index, planned] of nextYears.entries()) {
    const year = firstYear + index
    const pay = async ({ partnerId, name }: Payer, [amount, state]: readonly [string, FundingState], condition = '') =>
      must(await funding.saveFunding(null, { partnerId, name, year, amount, state, condition, seenVersion: 0 }))
    must(await funding.saveBudget(null, { year, amount: planned.budget, seenVersion: 0 }))
    await pay(municipality, planned.municipality)
    if (planned.corporation !== null) await pay(corporation, planned.corporation, 'Als de gemeente de helft betaalt.')
  }
}
