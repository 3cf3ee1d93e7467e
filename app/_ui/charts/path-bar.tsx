import type { DrawnPathBar } from '@/lib/charts/path-bar'

const height = 16

/** How far something is, with a mark for where it should be. */
export function PathBar({ filled, mark, description }: DrawnPathBar & { readonly description: string }) {
  return (
    <svg className="chart path-bar" width="100%" height={height + 8} role="img" aria-label={description}>
      <rect className="chart-bar" data-tone="quiet" y="4" width="100%" height={height} rx="2" />
      <rect className="chart-bar" y="4" width={`${filled * 100}%`} height={height} rx="2" />
      <line className="path-mark" x1={`${mark * 100}%`} x2={`${mark * 100}%`} y2={height + 8} />
    </svg>
  )
}
