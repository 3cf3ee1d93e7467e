import type { ReactNode } from 'react'

/** Says on every page that this organisation and its figures are made up. */
export function DemoBanner({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="banner" data-kind="demo">
      <p>
        <strong>{label}</strong> {children}
      </p>
    </div>
  )
}
