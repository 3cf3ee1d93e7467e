import type { Language } from '@/lib/i18n/languages'
import type { Role } from '@/lib/members/roles'
import type { BudgetYear, Funding, Partner } from '@/lib/partners/partner'

/** What the screen of the money shows. */
export type ShownFunding = {
  readonly role: Role
  readonly language: Language
  /** Three calendar years that follow each other. */
  readonly years: readonly number[]
  readonly partners: readonly Partner[]
  readonly money: { readonly budget: readonly BudgetYear[]; readonly funding: readonly Funding[] }
}
