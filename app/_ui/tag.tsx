import type { ReactNode } from 'react'

/** A word that marks a thing for good (level, own requirement, kind). A state that changes is a status, not a tag. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}
