/** What failures are counted of: an account from one place, an account from anywhere, and one place for any account. */
export type Counted = 'account-here' | 'account' | 'address'

/** So many failures are forgiven; then a pause in seconds, which doubles with every failure up to the longest. */
export type PauseRule = { readonly forgiven: number; readonly first: number; readonly longest: number }

/**
 * Guessing is slowed down where it comes from (OWASP ASVS 5.0, 6.3.1). An account as a whole gets more room and a short
 * pause, or a stranger could keep somebody out; an office shares one address, so an address gets more room as well.
 */
export const pauseRules: Readonly<Record<Counted, PauseRule>> = {
  'account-here': { forgiven: 5, first: 15, longest: 900 },
  account: { forgiven: 50, first: 5, longest: 60 },
  address: { forgiven: 30, first: 15, longest: 900 },
}

/** Seconds to wait after so many failures within an hour. */
export function pauseAfter(failures: number, { forgiven, first, longest }: PauseRule): number {
  return failures < forgiven ? 0 : Math.min(longest, first * 2 ** (failures - forgiven))
}
