export type ReadinessKind = 'ready' | 'claimed' | 'rest'

/** Numbers of requirements; together the whole bar. */
export type ReadinessCounts = { readonly [kind in ReadinessKind]: number }

const kinds = ['ready', 'claimed', 'rest'] as const
const width = 1000
const height = 24
/** Above this the pieces would be thinner than the gaps are wide on a phone. */
const mostPieces = 60

/** Height says the same as colour, for print, forced colours and people who do not see colour. */
const share: Record<ReadinessKind, number> = { ready: 1, claimed: 0.6, rest: 0.25 }

type Piece = { readonly kind: ReadinessKind; readonly x: number; readonly width: number }

/** A bar with one piece for each requirement, or three stretches when there are more than sixty. */
export function ReadinessBar({ counts, description }: { counts: ReadinessCounts; description: string }) {
  return (
    <svg
      className="readiness-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={description}
    >
      {pieces(counts).map((piece) => (
        <rect
          key={piece.x}
          className={`readiness-${piece.kind}`}
          x={piece.x}
          y={height * (1 - share[piece.kind])}
          width={piece.width}
          height={height * share[piece.kind]}
        />
      ))}
    </svg>
  )
}

export function Swatch({ kind }: { kind: ReadinessKind }) {
  return (
    <svg className="readiness-swatch" viewBox="0 0 10 24" aria-hidden="true">
      <rect className={`readiness-${kind}`} y={height * (1 - share[kind])} width="10" height={height * share[kind]} />
    </svg>
  )
}

function pieces(counts: ReadinessCounts): readonly Piece[] {
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (total === 0) return [{ kind: 'rest', x: 0, width }]
  const inSingles = total <= mostPieces
  const gap = inSingles ? (total > 24 ? 4 : 6) : 0
  const step = (width + gap) / total
  const runs = kinds.flatMap((kind) =>
    inSingles ? Array.from({ length: counts[kind] }, () => ({ kind, size: 1 })) : [{ kind, size: counts[kind] }],
  )
  let done = 0
  return runs
    .filter((run) => run.size > 0)
    .map((run) => {
      const x = round(done * step)
      done += run.size
      return { kind: run.kind, x, width: round(run.size * step - gap) }
    })
}

const round = (value: number) => Math.round(value * 10) / 10
