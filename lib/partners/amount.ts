import { ok, refuse, type Result } from '@/lib/result'

/** Euros with two decimals as text ("15000.00"), as the database keeps them; never a fraction of a computer's. */
const written = /^(?<euros>\d{1,3}(?:[. ]\d{3})+|\d+)(?:(?:,(?<cents>\d{1,2}|-|–))|(?:\.(?<point>\d{1,2})))?$/

/** The most that fits: ten digits before the point. */
const mostDigits = 10

/**
 * Reads an amount as people here write it: "15000", "15.000", "15.000,50", "€ 15.000,-". Empty is no amount: null.
 * Refused when it can be read in two ways ("1,500") or is no amount at all.
 */
export function readAmount(text: string): Result<string | null, 'number' | 'out-of-range'> {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^ ?(€|eur(o)?) ?/i, '')
    .trim()
  if (bare === '') return text.trim() === '' ? ok(null) : refuse('number')
  const parts = written.exec(bare)?.groups
  if (parts === undefined) return refuse('number')
  const euros = (parts['euros'] ?? '').replaceAll(/[. ]/g, '').replace(/^0+(?=\d)/, '')
  if (euros.length > mostDigits) return refuse('out-of-range')
  const cents = (parts['cents'] ?? parts['point'] ?? '').replace(/[-–]/, '')
  return ok(`${euros}.${cents.padEnd(2, '0')}`)
}

/** Whole cents of an amount as it is kept. */
export function centsOf(amount: string): bigint {
  const [euros = '0', cents = ''] = amount.split('.')
  return BigInt(euros) * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2))
}

/** An amount as people here write it, ready for a field: "15.000" or "15.000,50". */
export function writeAmount(amount: string): string {
  const cents = centsOf(amount)
  const euros = (cents / 100n).toString().replaceAll(/\B(?=(\d{3})+$)/g, '.')
  const rest = cents % 100n
  return rest === 0n ? euros : `${euros},${rest.toString().padStart(2, '0')}`
}
