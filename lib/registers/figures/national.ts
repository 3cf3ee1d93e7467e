import type { Framework, Source } from '@/lib/framework/framework'
import type { Text } from '@/lib/i18n/languages'

/** A national figure to compare with, never to pass or fail. `share` runs from 0 to 1. */
export type NationalFigure = {
  readonly year: number
  readonly share: number
  readonly sources: readonly Source[]
  readonly note: Text | null
}

type Benchmarks = NonNullable<Framework['benchmarks']>
type Year = Benchmarks['series'][number]

/** Which column of the national series is counted of the same whole; a figure of another whole is no comparison. */
const shares: Readonly<Record<string, (year: Year) => number | undefined>> = {
  'ind-positive-handled': (year) => positiveOf(year, 'handled'),
  'ind-positive-suitable': (year) => positiveOf(year, 'suitable'),
  'ind-positive-reports': (year) => positiveOf(year, 'reported'),
  'ind-suitable-share': ({ suitableShare }) => suitableShare,
  'ind-selfreport-share': ({ selfReportedShare }) => selfReportedShare,
}

/** The national figures for an indicator, the newest first; none where nobody published one of the same whole. */
export function nationalFigures(
  { benchmarks, sources }: Pick<Framework, 'benchmarks' | 'sources'>,
  indicatorId: string,
): readonly NationalFigure[] {
  const shareOf = shares[indicatorId]
  if (benchmarks === null || shareOf === undefined) return []
  return benchmarks.series
    .flatMap((one) => {
      const share = shareOf(one)
      if (share === undefined) return []
      const named = sources.filter(({ id }) => one.sources.includes(id))
      return [{ year: one.year, share, sources: named, note: one.note ?? null }]
    })
    .toSorted((one, other) => other.year - one.year)
}

function positiveOf({ positiveShare, positiveDenominator }: Year, whole: Year['positiveDenominator']) {
  return positiveDenominator === whole ? positiveShare : undefined
}
