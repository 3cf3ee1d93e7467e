import type { ReactNode } from 'react'
import { PublicFrame } from '../_frame/public-frame'

/** Pages with one thing to do for who has not signed in. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame width="narrow">{children}</PublicFrame>
}
