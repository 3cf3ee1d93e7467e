'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * Takes the focus when it appears: the button that led here is gone, and who cannot see the page hears where they are.
 * Give each stage of one page a key of its own, or the next one counts as the same and takes nothing.
 */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <div ref={here} tabIndex={-1}>
      {children}
    </div>
  )
}
