import { barHeight, yearWidth, type DrawnYear } from '@/lib/charts/year-line'

type YearPictureProps = {
  readonly drawn: DrawnYear
  /** The whole picture in words. */
  readonly description: string
  /** Where today lies; null outside the picture. */
  readonly today: number | null
  /** Per mark how its day stands. */
  readonly states: Readonly<Record<string, 'past' | 'late' | 'to-come'>>
  readonly labels: {
    readonly today: string
    /** Per bar what it is. */
    readonly bars: Readonly<Record<string, string>>
    /** "mrt", in the order of the months. */
    readonly months: readonly string[]
  }
}

/** A round over time: spans as bars, and days as marks with their label. Too wide for a phone, where the list says it. */
export function YearPicture({ drawn, description, today, states, labels }: YearPictureProps) {
  const { height, axis, months, bars, marks } = drawn
  return (
    <svg
      className="chart year-picture"
      viewBox={`-8 -22 ${yearWidth + 16} ${height + 30}`}
      role="img"
      aria-label={description}
    >
      {marks.map(({ key, x, y, anchor }) => (
        <line key={key} className="year-lead" x1={x} x2={x} y1={axis} y2={anchor === 'start' ? y : y - 12} />
      ))}
      {bars.map(({ id, x, y, width }) => (
        <g key={id}>
          <rect className="year-bar" data-bar={id} x={x} y={y} width={width} height={barHeight} rx="3" />
          <text className="year-bar-name" x={x + 8} y={y + barHeight - 6}>
            {labels.bars[id]}
          </text>
        </g>
      ))}
      <line className="chart-floor" x1="0" x2={yearWidth} y1={axis} y2={axis} />
      {months.map(({ first, x }, index) => (
        <g key={first}>
          <line className="chart-floor" x1={x} x2={x} y1={axis} y2={axis + 5} />
          <text className="chart-quiet" x={x + 3} y={axis + 18}>
            {labels.months[index]}
          </text>
        </g>
      ))}
      {today !== null && (
        <>
          <line className="year-today" x1={today} x2={today} y1="-4" y2={height} />
          <text className="year-today-name" x={today} y="-10" textAnchor={today > yearWidth / 2 ? 'end' : 'start'}>
            {labels.today}
          </text>
        </>
      )}
      {marks.map(({ key, x, y, anchor, label }) => (
        <g key={key}>
          <circle className="year-mark" data-state={states[key]} cx={x} cy={axis} r="6" />
          <text
            className="year-label"
            data-state={states[key]}
            x={anchor === 'start' ? x + 5 : x - 5}
            y={y}
            textAnchor={anchor}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
