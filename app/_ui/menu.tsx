import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons'

type MenuProps = {
  /** What the button says; on a phone only the icon is drawn, the text stays for a screen reader. */
  readonly label: string
  readonly icon: IconName
  /** Lines above the entries, such as name and role. */
  readonly title?: string | undefined
  readonly hint?: string | undefined
  /** `MenuLink`s and `MenuForm`s. */
  readonly children: ReactNode
}

/** A small menu that opens without JavaScript: user menu, organisation switch. */
export function Menu({ label, icon, title, hint, children }: MenuProps) {
  return (
    <details className="menu">
      <summary>
        <Icon name={icon} />
        <span className="menu-label">{label}</span>
        <Icon name="chevron-down" />
      </summary>
      <div className="menu-sheet">
        {title && (
          <p className="menu-title">
            <strong>{title}</strong>
            {hint && <span>{hint}</span>}
          </p>
        )}
        <ul className="menu-list">{children}</ul>
      </div>
    </details>
  )
}

export function MenuLink({
  href,
  current,
  children,
}: {
  href: string
  current?: boolean | undefined
  children: ReactNode
}) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {children}
      </a>
    </li>
  )
}

/** An entry that changes something (sign out, switch organisation): wrap your own `<form>` with one `<button>`. */
export function MenuForm({ children }: { children: ReactNode }) {
  return <li>{children}</li>
}
