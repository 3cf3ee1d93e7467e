import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons'
import { StreetDrawing } from './street-drawing'
import { Wordmark } from './wordmark'

export type NavigationItem = {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  readonly current?: boolean | undefined
}

type ShellProps = {
  readonly productName: string
  readonly homeHref: string
  /** Text of the link that jumps to the content. */
  readonly skip: string
  readonly organisation: string
  /** A `Menu` or form with which someone in two organisations switches; stands beside the name. */
  readonly organisationSwitch?: ReactNode
  readonly navigationLabel: string
  /** On a phone the first four stand in a bar at the bottom; the others open from the last place. */
  readonly navigation: readonly NavigationItem[]
  /** Name of that last place on a phone. */
  readonly more: string
  readonly userMenu: ReactNode
  readonly languageSwitch?: ReactNode
  /** `DemoBanner`, `TestDayBanner`. */
  readonly banners?: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

const inBar = 4

/** The frame of every signed-in screen. `<main>` takes the focus of the skip link. */
export function Shell(props: ShellProps) {
  return (
    <div className="shell">
      <SkipLink>{props.skip}</SkipLink>
      <header className="shell-header">
        {props.banners}
        <div className="shell-top">
          <a className="shell-home" href={props.homeHref}>
            <Wordmark name={props.productName} />
          </a>
          <div className="shell-organisation">
            <span>{props.organisation}</span>
            {props.organisationSwitch}
          </div>
          <div className="shell-tools">
            {props.languageSwitch}
            {props.userMenu}
          </div>
        </div>
        <Navigation label={props.navigationLabel} items={props.navigation} more={props.more} />
      </header>
      <main id="content" className="shell-main" tabIndex={-1}>
        {props.children}
      </main>
      {props.footer}
    </div>
  )
}

type PublicShellProps = {
  readonly productName: string
  readonly homeHref: string
  readonly skip: string
  readonly languageSwitch?: ReactNode
  readonly banners?: ReactNode
  readonly footer: ReactNode
  /** `narrow` for one form (sign-in, setup), `wide` for reading pages. */
  readonly width?: 'narrow' | 'wide' | undefined
  readonly children: ReactNode
}

/** The frame for people who are not signed in: sign-in, setup, accessibility, privacy. */
export function PublicShell({ width = 'narrow', ...props }: PublicShellProps) {
  return (
    <div className="shell">
      <SkipLink>{props.skip}</SkipLink>
      <header className="shell-header">
        {props.banners}
        <div className="shell-top">
          <a className="shell-home" href={props.homeHref}>
            <Wordmark name={props.productName} />
          </a>
          <div className="shell-tools">{props.languageSwitch}</div>
        </div>
      </header>
      <main id="content" className="shell-main" data-width={width} tabIndex={-1}>
        {width === 'narrow' ? <div className="shell-narrow">{props.children}</div> : props.children}
        {width === 'narrow' && <StreetDrawing />}
      </main>
      {props.footer}
    </div>
  )
}

function SkipLink({ children }: { children: string }) {
  return (
    <a className="skip-link" href="#content">
      {children}
    </a>
  )
}

type NavigationProps = { readonly label: string; readonly items: readonly NavigationItem[]; readonly more: string }

function Navigation({ label, items, more }: NavigationProps) {
  const rest = items.slice(inBar)
  return (
    <nav className="navigation" aria-label={label}>
      <ul className="navigation-list">
        {items.map((item, index) => (
          <li key={item.href} className={index < inBar ? undefined : 'navigation-wide'}>
            <NavigationLink item={item} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="navigation-more">
            <details>
              <summary data-current={rest.some((item) => item.current) || undefined}>
                <Icon name="more" />
                {more}
              </summary>
              <ul className="navigation-sheet">
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavigationLink item={item} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}

function NavigationLink({ item }: { item: NavigationItem }) {
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      <Icon name={item.icon} />
      {item.label}
    </a>
  )
}
