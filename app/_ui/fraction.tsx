import type { ReactNode } from 'react'
import { ReadinessBar, type ReadinessCounts, Swatch } from './readiness-bar'

type FractionProps = {
  /** "4", as the screen's language writes it. */
  readonly value: string
  /** "van 6". */
  readonly of: string
  readonly percentage?: string | undefined
  readonly label?: string | undefined
}

/** A fraction in running text or in a table heading. */
export function Fraction({ value, of, percentage, label }: FractionProps) {
  return (
    <span className="fraction">
      <strong>{value}</strong> {of}
      {label && <> {label}</>}
      {percentage && <span className="fraction-percentage"> {percentage}</span>}
    </span>
  )
}

type ReadinessFigureProps = Omit<FractionProps, 'label'> & {
  /** What is counted: "eisen zijn klaar". */
  readonly label: string
  readonly counts: ReadinessCounts
  /** The bar in words. */
  readonly description: string
  /** Words for the three kinds, with their counts already in them: "4 klaar". */
  readonly legend: { readonly ready: string; readonly claimed: string; readonly rest: string }
  /** Links or sentences below: what costs points, what stands beside it. */
  readonly children?: ReactNode
}

/** The one big figure of the overview: the fraction, its percentage, and a bar with one piece for each requirement. */
export function ReadinessFigure(props: ReadinessFigureProps) {
  const { value, of, percentage, label, counts, description, legend, children } = props
  return (
    <figure className="readiness">
      <p className="readiness-figure">
        <strong>{value}</strong> <span className="readiness-of">{of}</span>{' '}
        <span className="readiness-label">{label}</span>
        {percentage && <span className="readiness-percentage"> {percentage}</span>}
      </p>
      <ReadinessBar counts={counts} description={description} />
      <figcaption>
        <ul className="readiness-legend">
          {(['ready', 'claimed', 'rest'] as const).map((kind) => (
            <li key={kind}>
              <Swatch kind={kind} />
              {legend[kind]}
            </li>
          ))}
        </ul>
        {children}
      </figcaption>
    </figure>
  )
}
