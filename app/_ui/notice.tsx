import type { ReactNode } from 'react'
import { Icon } from './icons'

export type NoticeTone = 'info' | 'warning' | 'problem' | 'success'

type NoticeProps = {
  readonly tone: NoticeTone
  readonly title: string
  readonly level?: 2 | 3 | 4 | undefined
  /** `status` when it answers what someone just did, `alert` when it cannot wait. */
  readonly live?: 'status' | 'alert' | undefined
  readonly children?: ReactNode
}

/** A message about the page or about what was just done. */
export function Notice({ tone, title, level = 2, live, children }: NoticeProps) {
  const Heading = `h${level}` as const
  return (
    <div className="notice" data-tone={tone} role={live}>
      <Icon name={tone} />
      <div className="notice-body">
        <Heading>{title}</Heading>
        {children}
      </div>
    </div>
  )
}
