import { pathWidth, type MonthLine } from '@/lib/charts/month-line'

type CourseProps = {
  /** Drawn for `courseHeight`. */
  readonly chart: MonthLine
  readonly description: string
  readonly labels: {
    /** The newest value: "72%". */
    readonly now: string
    /** "doel: ten minste 60%"; without a goal nothing. */
    readonly goal?: string | undefined
    /** "mrt", in the order of the months of the chart. */
    readonly months: readonly string[]
    /** "100%", in the order of the rules of the chart. */
    readonly rules: readonly string[]
  }
}

/** Height of the plot itself, without the room for its labels. */
export const courseHeight = 180

const above = 28
const below = 30

/** A value per month as a line, with what there is to reach as a dashed one. */
export function Course({ chart, description, labels }: CourseProps) {
  const down = (y: number) => above + y
  const last = chart.points.at(-1)
  const [goal] = chart.goal
  return (
    <svg className="chart" width="100%" height={above + courseHeight + below} role="img" aria-label={description}>
      {chart.rules.map(({ value, y }, index) => (
        <g key={value}>
          <line className="chart-rule" x2="100%" y1={down(y)} y2={down(y)} />
          <text className="chart-quiet" x="0" y={down(y) - 5}>
            {labels.rules[index]}
          </text>
        </g>
      ))}
      {chart.goal.map((y) => (
        <line key={y} className="chart-goal" x1="13%" x2="100%" y1={down(y)} y2={down(y)} />
      ))}
      <svg
        y={above}
        width="100%"
        height={courseHeight}
        viewBox={`0 0 ${pathWidth} ${courseHeight}`}
        preserveAspectRatio="none"
      >
        <path className="chart-line" d={chart.path} vectorEffect="non-scaling-stroke" />
      </svg>
      {chart.points.map(({ on, x, y }) => (
        <circle key={on} className="chart-dot" cx={`${x}%`} cy={down(y)} r={on === last?.on ? 6 : 4} />
      ))}
      {goal !== undefined && labels.goal && (
        <text className="chart-quiet" x="14%" y={down(goal) + (liesBelow(chart, goal) ? -7 : 20)}>
          {labels.goal}
        </text>
      )}
      {chart.months.map(({ on, x }, index) => (
        <text
          key={on}
          className="chart-quiet chart-month"
          data-thin={(chart.months.length - 1 - index) % 2 === 1 || undefined}
          x={`${x}%`}
          y={down(courseHeight) + 22}
          textAnchor="middle"
        >
          {labels.months[index]}
        </text>
      ))}
      {last && (
        <text className="chart-now" x={`${Math.min(last.x + 4, 100)}%`} y={down(last.y) - 12} textAnchor="end">
          {labels.now}
        </text>
      )}
    </svg>
  )
}

/** Where the line begins below the goal, the words stand above it. */
function liesBelow({ points }: MonthLine, goal: number): boolean {
  const [first] = points
  return first === undefined || first.y >= goal
}
