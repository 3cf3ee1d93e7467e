import 'server-only'
import { asMember } from '../../../../../_gate/as-member'
import { idField } from '@/lib/forms/fields'
import { namesOf } from '@/lib/log/names'
import { earlierIn } from '../earlier-in'

export type EarlierDetails = NonNullable<Awaited<ReturnType<typeof loadEarlierDetails>>>

/** What we know of an item now and what we knew after an entry of the log; null for an entry that is no change of it. */
export async function loadEarlierDetails(evidenceId: string, entry: number) {
  if (!Number.isSafeInteger(entry) || entry < 1 || !idField.safeParse(evidenceId).success) return null
  return asMember('evidence:edit', async ({ store, language }) => {
    const now = await store.evidence.find(evidenceId)
    if (now === undefined) return null
    const earlier = earlierIn(now, await store.log.since(evidenceId, entry), entry)
    if (earlier === null) return null
    const framework = await store.framework.of(await store.rounds.current())
    return { language, now, ...earlier, names: namesOf(language, framework, []) }
  })
}
