import type { ReactNode } from 'react'

/** A quiet panel for one thing that is apart from the text around it. */
export function Card({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | undefined; children: ReactNode }) {
  return (
    <div className="card" data-tone={tone}>
      {children}
    </div>
  )
}
