import type { CoveragePanel, Mark } from '@/lib/charts/coverage-chart'

type CoverageProps = {
  readonly panels: readonly CoveragePanel[]
  readonly description: string
  /** Short headings above the marks. */
  readonly headings: readonly string[]
}

/** Who has what: a row for each person, a mark for each thing. Marks differ in shape as well as in colour. */
export function Coverage({ panels, description, headings }: CoverageProps) {
  return (
    <div className="coverage" role="img" aria-label={description}>
      {panels.map(({ columns, rows, height }) => (
        <svg key={rows[0]?.label} className="chart" width="100%" height={height} aria-hidden="true">
          {columns.map((x, index) => (
            <text key={x} className="chart-quiet" x={`${x}%`} y="14" textAnchor="middle">
              {headings[index]}
            </text>
          ))}
          {rows.map(({ label, cells, y }) => (
            <g key={label}>
              <line className="chart-rule" x2="100%" y1={y - 15} y2={y - 15} />
              <text className="chart-number" x="0" y={y + 6}>
                {label}
              </text>
              {cells.map(({ mark, text }, index) => (
                <svg key={columns[index]} className="chart-mark" x={`${columns[index]}%`} y={y}>
                  <MarkOf mark={mark} />
                  {text && (
                    <text className="chart-quiet" x="15" y="6">
                      {text}
                    </text>
                  )}
                </svg>
              ))}
            </g>
          ))}
        </svg>
      ))}
    </div>
  )
}

function MarkOf({ mark }: { readonly mark: Mark }) {
  if (mark === 'none') return <path className="chart-mark-none" d="M-5 0H5" />
  if (mark === 'no') return <path className="chart-mark-no" d="M-5-5 5 5M5-5-5 5" />
  return (
    <>
      <circle className="chart-mark-yes" r="9.5" />
      <path className="chart-mark-check" d="m-4.5.5 3 3 6-6.5" />
    </>
  )
}
