import type { Box } from './box'

/**
 * The same box, fetched when it is first needed: most pages have no form, and a page that has one needs it at once, to
 * look for a draft. So it is there before a connection can get lost.
 */
export function boxOnDemand(key: string): Box {
  let fetched: Promise<Box> | undefined
  const box = () => (fetched ??= import('./box').then(({ boxWith }) => boxWith(key)))
  return {
    close: async (text) => (await box()).close(text),
    open: async (closed) => (await box()).open(closed),
    nameOf: async (subject) => (await box()).nameOf(subject),
  }
}
