import { Icon } from './icons'

type Step = { readonly href: string; readonly label: string }
type PaginationProps = {
  readonly label: string
  /** "1 tot 25 van 112". */
  readonly summary: string
  readonly previous?: Step | undefined
  readonly next?: Step | undefined
}

/** Steps through a list that the server cuts into pages. */
export function Pagination({ label, summary, previous, next }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      <p>{summary}</p>
      {previous && (
        <a href={previous.href} rel="prev">
          <Icon name="arrow-left" />
          {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.label}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
