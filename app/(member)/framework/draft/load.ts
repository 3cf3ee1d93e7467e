import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'

export type LoadedDraft = NonNullable<Awaited<ReturnType<typeof loadDraft>>>

/** The draft with its content, and the edition of the catalogue that it is compared with; null while there is no draft. */
export const loadDraft = cache(() =>
  asMember('framework:manage', async ({ store, language }) => {
    const draft = await store.editions.draft()
    if (draft === null) return null
    const content = await store.editions.content(draft.id)
    const root = await store.editions.content(draft.rootId)
    return content === null || root === null ? null : { language, draft, content, root }
  }),
)
