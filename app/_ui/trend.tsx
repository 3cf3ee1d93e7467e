import { pathWidth, type Point, type TrendChart } from '@/lib/charts/trend-chart'

type TrendProps = {
  /** Drawn for the height that belongs to the size (`trendHeights`). */
  readonly chart: TrendChart
  readonly size: TrendSize
  /** The whole picture in words. */
  readonly description: string
  readonly labels: {
    /** The newest value: "4 van 6"; left out where the caption says it. */
    readonly now?: string | undefined
    /** What the last day is for: "besluit 12 mrt 2027"; without it no pace is drawn. */
    readonly goal?: string | undefined
    /** "mrt", in the order of the months of the chart. */
    readonly months: readonly string[]
  }
}

export type TrendSize = 'large' | 'small'

/** Heights of the plot itself, without the room for its labels. */
export const trendHeights: Readonly<Record<TrendSize, number>> = { large: 220, small: 96 }

/** Room for the months below the plot. */
const below = 26

/**
 * A course over time, with its labels beside what they name. The picture takes the width it gets; text and lines keep
 * their size, because only the paths are stretched.
 */
export function Trend({ chart, size, description, labels }: TrendProps) {
  const height = trendHeights[size]
  const { now, goal } = chart
  // Room for the label of the goal; without one, for half a dot.
  const above = labels.goal || labels.now ? 30 : 8
  const down = (y: number) => above + y
  return (
    <svg className="trend" width="100%" height={above + height + below} role="img" aria-label={description}>
      {[0, 0.5, 1].map((share) => (
        <line key={share} className="trend-rule" x2="100%" y1={down(height * share)} y2={down(height * share)} />
      ))}
      {chart.gaps.map(({ x, width }) => (
        <rect key={x} className="trend-gap" x={`${x}%`} y={above} width={`${width}%`} height={height} />
      ))}
      <svg y={above} width="100%" height={height} viewBox={`0 0 ${pathWidth} ${height}`} preserveAspectRatio="none">
        <path className="trend-area" d={chart.area} />
        <path className="trend-line" d={chart.line} vectorEffect="non-scaling-stroke" />
      </svg>
      {chart.months.map(({ x, first }, index) => (
        <g key={first}>
          <line className="trend-tick" x1={`${x}%`} x2={`${x}%`} y1={down(height)} y2={down(height) + 5} />
          <text className="trend-quiet" x={`${x}%`} y={down(height) + 22} textAnchor={anchorAt(x)}>
            {labels.months[index]}
          </text>
        </g>
      ))}
      {now && goal && labels.goal && goal.x > now.x && (
        <>
          <line className="trend-pace" x1={`${now.x}%`} y1={down(now.y)} x2={`${goal.x}%`} y2={down(goal.y)} />
          <circle className="trend-goal" cx={`${goal.x}%`} cy={down(goal.y)} r="4" />
          <text className="trend-quiet" x={`${goal.x}%`} y={above - 12} textAnchor={goal.x > 30 ? 'end' : 'start'}>
            {labels.goal}
          </text>
        </>
      )}
      {now && (
        <>
          <circle className="trend-now" cx={`${now.x}%`} cy={down(now.y)} r="5" />
          {labels.now && (
            <text className="trend-label" x={`${now.x}%`} {...besideNow({ x: now.x, y: down(now.y) }, down(height))}>
              {labels.now}
            </text>
          )}
        </>
      )}
    </svg>
  )
}

/** The name of a month stays within the picture at either end. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 4 ? 'start' : x > 96 ? 'end' : 'middle'
}

/**
 * The dashed line runs up and to the right of the newest value, so its label stands below it. At the floor it stands
 * above, and towards the right edge before it, where the course came from below.
 */
function besideNow({ x, y }: Point, floor: number) {
  const before = x > 70 && y > 50
  const onFloor = y > floor - 30
  return {
    textAnchor: x > 70 || (onFloor && x > 30) ? 'end' : 'start',
    y: before || onFloor ? y - 12 : y + 24,
  } as const
}
