import type { EvenPathChart } from '@/lib/charts/even-path-chart'
import { pathWidth } from '@/lib/charts/month-line'

type EvenPathProps = {
  /** Drawn for `evenPathHeight`. */
  readonly chart: EvenPathChart
  readonly description: string
  readonly labels: {
    /** The newest number. */
    readonly now: string
    readonly path: string
    /** Where the path ends. */
    readonly target: string
    /** The first and the last day. */
    readonly from: string
    readonly by: string
  }
}

/** Height of the plot itself, without the room for its labels. */
export const evenPathHeight = 200

/** Room for the name of the path, and below it for the newest number. */
const above = 56
const below = 30

/** What was counted as a line, with the even path to the target as a dashed one. */
export function EvenPath({ chart, description, labels }: EvenPathProps) {
  const { from, to } = chart.path
  const down = (y: number) => above + y
  const last = chart.points.at(-1)
  const floor = down(evenPathHeight)
  return (
    <svg className="chart" width="100%" height={floor + below} role="img" aria-label={description}>
      <line className="chart-rule" x2="100%" y1={floor} y2={floor} />
      <line className="chart-goal" x1={`${from.x}%`} x2={`${to.x}%`} y1={down(from.y)} y2={down(to.y)} />
      <svg
        y={above}
        width="100%"
        height={evenPathHeight}
        viewBox={`0 0 ${pathWidth} ${evenPathHeight}`}
        preserveAspectRatio="none"
      >
        <path className="chart-line" d={chart.line} vectorEffect="non-scaling-stroke" />
      </svg>
      {chart.points.map(({ on, x, y }) => (
        <circle key={on} className="chart-dot" cx={`${x}%`} cy={down(y)} r={on === last?.on ? 6 : 4} />
      ))}
      <text className="chart-quiet" x={`${to.x}%`} y={16} textAnchor="end">
        {`${labels.path}: ${labels.target}`}
      </text>
      <text className="chart-quiet" x={`${from.x}%`} y={floor + 22}>
        {labels.from}
      </text>
      <text className="chart-quiet" x={`${to.x}%`} y={floor + 22} textAnchor="end">
        {labels.by}
      </text>
      {last && (
        <text
          className="chart-now"
          x={`${last.x}%`}
          dx={last.x > 50 ? -12 : 12}
          y={down(last.y) + (last.x > 50 ? -14 : 6)}
          textAnchor={last.x > 50 ? 'end' : 'start'}
        >
          {labels.now}
        </text>
      )}
    </svg>
  )
}
