import 'server-only'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Draft } from '@/lib/framework/edition-head'
import { ok, refuse, type Result } from '@/lib/result'

/** As much of the store as opening the draft takes. */
type Editions = {
  readonly editions: {
    readonly draft: () => Promise<Draft | null>
    readonly content: (editionId: string) => Promise<EditionContent | null>
  }
}

/** The draft and what it says now. */
export async function openDraft({
  editions,
}: Editions): Promise<Result<{ readonly draft: Draft; readonly content: EditionContent }, 'not-found'>> {
  const draft = await editions.draft()
  const content = draft === null ? null : await editions.content(draft.id)
  return draft === null || content === null ? refuse('not-found') : ok({ draft, content })
}
