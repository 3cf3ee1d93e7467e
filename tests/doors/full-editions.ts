import { changeAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { ok, refuse } from '@/lib/result'
import { value } from '@/tests/support/given'

/** An edition of the organisation's own, the draft after it, and a file that waits to become one. */
export type EditionIds = Readonly<Record<'editionId' | 'draftId' | 'editionImportId', string>>

/** Gives an organisation an edition of its own that was published, a draft, and an import that nobody confirmed. */
export async function givenFullEditions(lead: Member): Promise<EditionIds> {
  return value(
    await changeAs(lead, async ({ editions, editionImports, rounds }) => {
      const used = (await rounds.current()).editionId
      const begun = await editions.startDraft(used)
      if (!begun.ok) return begun
      const published = await editions.publish(begun.value.id, begun.value.draftVersion)
      if (!published.ok) return published
      const draft = await editions.startDraft(used)
      if (!draft.ok) return draft
      const content = await editions.content(draft.value.id)
      if (content === null) return refuse('not-found')
      const editionImportId = await editionImports.keep('kader.xlsx', content)
      return ok({ editionId: published.value.id, draftId: draft.value.id, editionImportId })
    }),
  )
}
