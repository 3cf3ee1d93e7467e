import type { ReactNode } from 'react'

type SectionProps = {
  readonly title: string
  /** Also the address of the section on the page. */
  readonly id: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3 | undefined
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, id, lead, actions, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`} data-level={level}>
      <div className="section-header">
        <Heading id={`${id}-title`}>{title}</Heading>
        {actions && <div className="section-actions">{actions}</div>}
        {lead && <div className="section-lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div>}
      </div>
      {children}
    </section>
  )
}
