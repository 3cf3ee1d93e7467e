import type { ReactNode } from 'react'
import { PublicFrame } from '../_frame/public-frame'

/** Pages to read, for everybody. */
export default function ReadingLayout({ children }: { children: ReactNode }) {
  return <PublicFrame width="wide">{children}</PublicFrame>
}
