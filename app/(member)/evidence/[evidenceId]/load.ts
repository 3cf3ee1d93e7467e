import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { lossBetween, usesLost } from '@/lib/evidence/loss'
import { idField } from '@/lib/forms/fields'
import { may } from '@/lib/members/permissions'
import { scoreReadiness } from '@/lib/readiness/score'

export type LoadedEvidence = NonNullable<Awaited<ReturnType<typeof loadEvidence>>>

/**
 * Everything that the pages of one item show; null for an item that is not there, or not for this reader. Kept for the
 * request, because the title of a page asks for it as well.
 */
export const loadEvidence = cache((evidenceId: string) => load('evidence:read', evidenceId))

/** The same for who may change it. */
export const loadOwnEvidence = cache((evidenceId: string) => load('evidence:edit', evidenceId))

/** A removed item, for who may see it: what its address shows as long as it can come back. */
export const loadBinned = cache((evidenceId: string) =>
  asMember('evidence:read', async ({ store, member, language, today }) => {
    const item = idField.safeParse(evidenceId).success ? await store.bin.find(evidenceId) : undefined
    const mayRead = may(member.role, 'evidence:read-confidential')
    if (item === undefined || !mayRead) return null
    return { language, today, item, mayRestore: may(member.role, 'evidence:edit') }
  }),
)

/** An item with what its removal would cost; null as above. */
export async function loadWithLoss(evidenceId: string) {
  return asMember('evidence:edit', async ({ store, language, today }) => {
    const evidence = idField.safeParse(evidenceId).success ? await store.evidence.find(evidenceId) : undefined
    if (evidence === undefined) return null
    const { framework, now, without } = await store.readiness.withAndWithout(evidence.id, today)
    const loss = lossBetween(scoreReadiness(now, today), scoreReadiness(without, today))
    return { language, evidence, framework, loss, uses: usesLost(now, without) }
  })
}

function load(permission: 'evidence:read' | 'evidence:edit', evidenceId: string) {
  return asMember(permission, async ({ store, member, language, today }) => {
    const evidence = idField.safeParse(evidenceId).success ? await store.evidence.find(evidenceId) : undefined
    if (evidence === undefined) return null
    const round = await store.rounds.current()
    return {
      member,
      language,
      today,
      round,
      evidence,
      framework: await store.framework.of(round),
      versions: await store.versions.of(evidence.id),
      links: await store.links.ofEvidence(round, evidence.id),
    }
  })
}
