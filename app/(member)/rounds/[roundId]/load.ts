import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { idField } from '@/lib/forms/fields'
import { may } from '@/lib/members/permissions'
import { readContent } from '@/lib/rounds/snapshot/content'
import { withoutConfidential } from '@/lib/rounds/snapshot/without-confidential'

/**
 * A frozen round as its snapshot tells it; `running` for one that is not frozen, null for none. With `check` the hashes
 * are computed again from what is stored.
 */
export const loadRound = cache((roundId: string, check: boolean) =>
  asMember('rounds:read', async ({ store, member, language }) => {
    const round = idField.safeParse(roundId).success ? await store.rounds.find(roundId) : undefined
    if (round === undefined) return null
    const snapshot = await store.snapshots.ofRound(round.id)
    if (snapshot === undefined) return { language, round, snapshot: null }
    const { content: text, ...known } = snapshot
    const seesAll = may(member.role, 'evidence:read-confidential')
    const content = readContent(text)
    return {
      language,
      round,
      snapshot: known,
      content: seesAll ? content : withoutConfidential(content),
      right: check ? await store.snapshots.isWhole(snapshot.id) : null,
      seesAll,
    }
  }),
)

export type LoadedRound = NonNullable<Awaited<ReturnType<typeof loadRound>>>
export type FrozenRound = Exclude<LoadedRound, { readonly snapshot: null }>

/** A frozen round on its screen. */
export type ShownRound = FrozenRound & { readonly justFrozen: boolean }
