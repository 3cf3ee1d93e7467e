/** Who carries a mediation service locally (domain facts, section 3). */
export const partnerKinds = ['municipality', 'housing-corporation', 'welfare', 'police', 'other'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** An organisation that evaluates, takes a position or funds. */
export type Partner = {
  readonly id: string
  readonly kind: PartnerKind
  readonly name: string
  /** Whom we talk to there, and how to reach them; a colleague there, never a resident. */
  readonly contact: string
  readonly email: string
  readonly role: string
  readonly inSteeringGroup: boolean
  readonly funds: boolean
  readonly version: number
}

/** How sure money is: asked for, promised by word or letter, or formally decided. Promised and decided are commitments. */
export const fundingStates = ['asked', 'promised', 'decided'] as const
export type FundingState = (typeof fundingStates)[number]

/** What one partner pays in one calendar year, in euros with two decimals as text ("15000.00"). */
export type Funding = {
  readonly partnerId: string
  readonly year: number
  readonly amount: string
  readonly state: FundingState
  readonly condition: string
  readonly version: number
}

/** What the service costs in one calendar year, in euros with two decimals as text. */
export type BudgetYear = { readonly year: number; readonly amount: string; readonly version: number }
