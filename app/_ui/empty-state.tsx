import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  readonly level?: 2 | 3 | 4 | undefined
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** What stands where a list will be: why it is empty and what to do. */
export function EmptyState({ title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty-state">
      <Heading>{title}</Heading>
      {children}
      {action}
    </div>
  )
}
