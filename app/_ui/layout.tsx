import type { ReactNode } from 'react'

/** Main column with a narrower one beside it; below each other on a small screen. */
export function Split({ main, aside, asideLabel }: { main: ReactNode; aside: ReactNode; asideLabel: string }) {
  return (
    <div className="split">
      <div className="split-main">{main}</div>
      <aside className="split-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}

/** Things below each other with even space. */
export function Stack({ gap = 'md', children }: { gap?: 'sm' | 'md' | 'lg'; children: ReactNode }) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}

/** Things beside each other that may wrap: buttons, tags, statuses. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className="cluster">{children}</div>
}

/** Cards or figures in as many equal columns as fit. */
export function Grid({ children }: { children: ReactNode }) {
  return <div className="grid">{children}</div>
}
