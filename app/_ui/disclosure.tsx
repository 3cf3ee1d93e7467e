import type { ReactNode } from 'react'
import { Icon } from './icons'

type DisclosureProps = {
  readonly summary: ReactNode
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
}

/** Something most people can do without; opens without JavaScript. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details className="disclosure" id={id} open={open}>
      <summary>
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
