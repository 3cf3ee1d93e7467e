import type { ReactNode } from 'react'

/** Running text: help, privacy, accessibility. Headings, paragraphs, lists and tables inside get reading measure and rhythm. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
