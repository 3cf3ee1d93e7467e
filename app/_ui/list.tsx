import type { ReactNode } from 'react'
import { Icon } from './icons'

export type Fact = { readonly term: string; readonly value: ReactNode }

/** Facts about one thing: term and value. */
export function DescriptionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="description-list">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A list of `LinkRow`s or `Row`s. */
export function RowList({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul className="row-list" aria-label={label}>
      {children}
    </ul>
  )
}

type RowProps = {
  readonly title: string
  /** One line, no links inside. */
  readonly hint?: ReactNode
  /** A status component. */
  readonly status?: ReactNode
}

/** A whole row that is one link: task, requirement, evidence. */
export function LinkRow({ href, title, hint, status }: RowProps & { readonly href: string }) {
  return (
    <li className="row">
      <div className="row-text">
        <a className="row-link" href={href}>
          {title}
        </a>
        {hint && <div className="row-hint">{hint}</div>}
      </div>
      {status && <div className="row-status">{status}</div>}
      <Icon name="chevron-right" />
    </li>
  )
}

type PlainRowProps = Omit<RowProps, 'title'> & {
  readonly id?: string | undefined
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** The same row, but not one link as a whole. `children` stand below the title, such as the review of a document. */
export function Row({ id, title, hint, status, children }: PlainRowProps) {
  return (
    <li className="row" id={id}>
      <div className="row-text">
        <p className="row-title">{title}</p>
        {hint && <div className="row-hint">{hint}</div>}
        {children}
      </div>
      {status && <div className="row-status">{status}</div>}
    </li>
  )
}
