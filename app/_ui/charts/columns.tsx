import type { DrawnColumn } from '@/lib/charts/column-chart'

type ColumnsProps = {
  /** Drawn for `columnsHeight`. */
  readonly columns: readonly DrawnColumn[]
  readonly description: string
  /** "9", "mrt" and where a year begins "2027", in the order of the columns. */
  readonly labels: readonly { readonly count: string; readonly month: string; readonly year?: string | undefined }[]
}

/** Height of the highest column. */
export const columnsHeight = 150

const above = 24
const below = 46

/** A column for each month with its number on top. */
export function Columns({ columns, description, labels }: ColumnsProps) {
  const floor = above + columnsHeight
  const wide = labels.some(({ count }) => count.length > 3)
  return (
    <svg className="chart" width="100%" height={floor + below} role="img" aria-label={description}>
      {columns.map(({ first, x, width, middle, y, height }, index) => {
        const label = labels[index]
        const back = (columns.length - 1 - index) % 2
        return (
          <g key={first} data-thin={back === 1 || undefined} data-wide={wide || undefined}>
            <rect className="chart-bar" x={`${x}%`} y={above + y} width={`${width}%`} height={height} rx="2" />
            <text className="chart-number chart-on-top" x={`${middle}%`} y={above + y - 7} textAnchor="middle">
              {label?.count}
            </text>
            <text className="chart-quiet chart-month" x={`${middle}%`} y={floor + 20} textAnchor="middle">
              {label?.month}
            </text>
            {label?.year && (
              <text className="chart-quiet chart-year" x={`${x}%`} y={floor + 40}>
                {label.year}
              </text>
            )}
          </g>
        )
      })}
      <line className="chart-floor" x2="100%" y1={floor} y2={floor} />
    </svg>
  )
}
