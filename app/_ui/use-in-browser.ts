import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}
const inBrowser = () => true
const onServer = () => false

/** Whether this code runs in the browser already; before that the page works as plain HTML. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer)
}
