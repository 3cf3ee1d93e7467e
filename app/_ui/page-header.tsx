import type { ReactNode } from 'react'
import { Icon } from './icons'

type PageHeaderProps = {
  readonly title: string
  /** One or two sentences under the title, in larger type. */
  readonly lead?: ReactNode
  /** Where this page hangs: theme, part, organisation. */
  readonly eyebrow?: string | undefined
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** At most two buttons. */
  readonly actions?: ReactNode
}

/** The top of a page, with its only `h1`. */
export function PageHeader({ title, lead, eyebrow, back, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {back && (
        <p className="page-back">
          <a href={back.href}>
            <Icon name="arrow-left" />
            {back.label}
          </a>
        </p>
      )}
      <div className="page-heading">
        <h1>{title}</h1>
        {eyebrow && <p className="page-eyebrow">{eyebrow}</p>}
      </div>
      {lead && <div className="page-lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div>}
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  )
}
