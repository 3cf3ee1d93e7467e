type FooterProps = {
  /** That this is no website of the government or of the CCV. */
  readonly note: string
  readonly linksLabel: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

/** The last lines of every page. */
export function Footer({ note, linksLabel, links }: FooterProps) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{note}</p>
        <nav aria-label={linksLabel}>
          <ul className="footer-links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
