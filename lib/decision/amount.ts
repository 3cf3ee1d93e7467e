const dutch = /^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+(,\d{1,2})?$/
const english = /^\d{1,3}(,\d{3})*(\.\d{1,2})?$|^\d+(\.\d{1,2})?$/

/**
 * An amount as people write it ("15.000", "€ 15.000,50", "15,000.50"), as text with two decimals. Null when it is
 * no amount, or ten milliards or more. A mark before three digits parts thousands, before one or two it begins the cents.
 */
export function readAmount(written: string): string | null {
  const text = written.replace(/[€\s\u00a0]/g, '')
  const plain = dutch.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : english.test(text)
      ? text.replaceAll(',', '')
      : null
  if (plain === null) return null
  const [whole = '', cents = ''] = plain.split('.')
  const digits = whole.replace(/^0+(?=\d)/, '')
  return digits.length > 10 ? null : `${digits}.${cents.padEnd(2, '0')}`
}

/** In whole cents, so that sums are exact. */
export function centsOf(amount: string): number {
  return Math.round(Number(amount) * 100)
}
