import type { ReactNode } from 'react'
import { Icon } from './icons'

/** Says on every page that the day was set by hand, so that nobody takes these figures for today's. */
export function TestDayBanner({ children }: { children: ReactNode }) {
  return (
    <div className="banner" data-kind="test-day">
      <p>
        <Icon name="clock" /> {children}
      </p>
    </div>
  )
}
