import type { EvidenceDetails } from '@/lib/evidence/details'
import { earlierDetails } from '@/lib/evidence/earlier-details'
import type { ShownEntry } from '@/lib/log/shown'
import { detailActions } from './saying-details'

/**
 * What we knew of an item right after one entry; `entries` are its own from that one on, newest first. Null when the
 * entry is not there, or says nothing about what we knew.
 */
export function earlierIn(
  now: EvidenceDetails,
  entries: readonly ShownEntry[],
  number: number,
): { readonly entry: ShownEntry; readonly details: EvidenceDetails } | null {
  const entry = entries.at(-1)
  if (entry?.number !== number || !detailActions.some((action) => action === entry.action)) return null
  const later = entries.slice(0, -1).filter(({ action }) => action === 'evidence-changed')
  const details = earlierDetails(
    now,
    later.map(({ detail }) => detail),
  )
  return details === null ? null : { entry, details }
}
