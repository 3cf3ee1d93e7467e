/** The middle of a number of measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that the given share of the measurements does not exceed; `share` between 0 and 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
