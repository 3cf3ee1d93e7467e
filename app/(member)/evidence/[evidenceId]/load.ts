import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { idField } from '@/lib/forms/fields'

export type LoadedEvidence = NonNullable<Awaited<ReturnType<typeof loadEvidence>>>

/**
 * Everything that the pages of one item show; null for an item that is not there, or not for this reader. Kept for the
 * request, because the title of a page asks for it as well.
 */
export const loadEvidence = cache((evidenceId: string) => load('evidence:read', evidenceId))

/** The same for who may change it. */
export const loadOwnEvidence = cache((evidenceId: string) => load('evidence:edit', evidenceId))

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
