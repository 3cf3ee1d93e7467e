import type { DraftStore } from './draft-store'

/**
 * The store of drafts of this member, fetched when it is first needed: most pages have no form, and a page that has one
 * needs it at once, to look for a draft. So it is there before a connection can get lost.
 */
export function storeOnDemand(key: string): DraftStore {
  let fetched: Promise<DraftStore> | undefined
  const store = () => {
    fetched ??= fetchStore(key)
    // What did not arrive is asked for again the next time.
    fetched.catch(() => (fetched = undefined))
    return fetched
  }
  return {
    keep: async (subject, content) => (await store()).keep(subject, content),
    find: async (subject) => (await store()).find(subject),
    forget: async (subject) => (await store()).forget(subject),
  }
}

async function fetchStore(key: string): Promise<DraftStore> {
  const [{ createDraftStore }, { boxWith }] = await Promise.all([import('./draft-store'), import('./box')])
  return createDraftStore(localStorage, boxWith(key), Date.now)
}
