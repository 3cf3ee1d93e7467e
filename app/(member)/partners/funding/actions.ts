'use server'
import { memberAction } from '../../../_gate/actions'
import { MoneyForm } from '@/lib/partners/money-form'
import { ok, refuse } from '@/lib/result'

/** Saves every line about money that was changed; of a line that a colleague changed as well, nothing is saved at all. */
export const saveMoney = memberAction('partners:manage', MoneyForm, async ({ store }, lines) => {
  await store.funding.hold()
  const { budget, funding } = await store.funding.all()
  const partners = await store.partners.all()
  for (const { partnerId, year, line } of lines) {
    if (year < 2000 || year > 2100) return refuse('not-found')
    const partner = partners.find(({ id }) => id === partnerId)
    if (partnerId !== null && partner === undefined) return refuse('not-found')
    const saved =
      partner === undefined
        ? await store.funding.saveBudget(budget.find((one) => one.year === year) ?? null, { year, ...line })
        : await store.funding.saveFunding(
            funding.find((one) => one.partnerId === partner.id && one.year === year) ?? null,
            { partnerId: partner.id, name: partner.name, year, ...line },
          )
    if (!saved.ok) return saved
  }
  return ok(null)
})
