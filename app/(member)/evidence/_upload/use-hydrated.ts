import { useSyncExternalStore } from 'react'

/** Whether this code runs in the browser already; before that the form works as plain HTML. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
