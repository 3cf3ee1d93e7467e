import type { ReactNode } from 'react'

type ChartFigureProps = {
  readonly id: string
  readonly title: string
  /** What one sees in the picture. */
  readonly sentences: readonly string[]
  /** Left out where there is nothing to draw. */
  readonly children?: ReactNode
}

/** A picture under its own heading, with sentences that say what one sees. */
export function ChartFigure({ id, title, sentences, children }: ChartFigureProps) {
  return (
    <figure className="chart-figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p>{sentences.join(' ')}</p>
      </figcaption>
      {children}
    </figure>
  )
}
