import { barHeight, type BarChart } from '@/lib/charts/bar-chart'

type BarsProps = {
  readonly chart: BarChart
  /** The whole picture in words. */
  readonly description: string
  /** "25" and "52%", in the order of the bars. */
  readonly values: readonly { readonly count: string; readonly share: string }[]
  /** Bars that are not what one looks for stand back. */
  readonly tone?: 'accent' | 'quiet' | undefined
}

/** Horizontal bars, each below its name and before its number. */
export function Bars({ chart, description, values, tone = 'accent' }: BarsProps) {
  return (
    <svg className="chart" width="100%" height={chart.height} role="img" aria-label={description}>
      {chart.bars.map(({ id, lines, y, width }, index) => (
        <g key={id}>
          {lines.map((line) => (
            <text key={line.y} x="0" y={line.y}>
              {line.text}
            </text>
          ))}
          <rect className="chart-bar" data-tone={tone} y={y} width={`${width}%`} height={barHeight} rx="2" />
          <text className="chart-number" x={`${width}%`} y={y + barHeight - 1} dx="8">
            {values[index]?.count}
            <tspan className="chart-quiet" dx="6">
              {values[index]?.share}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  )
}
