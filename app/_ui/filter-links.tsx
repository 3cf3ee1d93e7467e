type FilterLinksProps = {
  readonly label: string
  readonly links: readonly {
    readonly href: string
    readonly label: string
    readonly count: number
    readonly current: boolean
  }[]
}

/** Ways to narrow a list, each with how much it shows. One of them is how the list is seen now. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="filter-links">
        {links.map(({ href, label: name, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name} <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
