import type { IndicatorReading } from '../indicators/reading'

/** An indicator that says something else after a change. */
export type IndicatorChange = { readonly before: IndicatorReading; readonly after: IndicatorReading }

/** Which indicators come to something else, in the order of the edition. */
export function indicatorChanges(
  before: readonly IndicatorReading[],
  after: readonly IndicatorReading[],
): readonly IndicatorChange[] {
  return before.flatMap((one) => {
    const other = after.find(({ id }) => id === one.id)
    if (other === undefined || said(one) === said(other)) return []
    return [{ before: one, after: other }]
  })
}

function said({ computed, standing }: IndicatorReading): string {
  return JSON.stringify([computed, standing])
}
