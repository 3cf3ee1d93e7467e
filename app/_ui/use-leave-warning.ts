import { useEffect } from 'react'

/** Asks before the page is left while something on it would be lost: not saved, or still under way. */
export function useLeaveWarning(atStake: boolean): void {
  useEffect(() => {
    if (!atStake) return
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [atStake])
}
