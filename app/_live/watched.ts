import type { ChangesReply } from './changes-reply'
import type { Changed } from '@/lib/changes/changes'

/** What an open page shows, as far as a colleague can change it; null for pages that do not look again by themselves. */
export type Watched =
  | { readonly is: 'list' | 'everything' | 'all-evidence' }
  | { readonly is: 'requirement' | 'evidence-item'; readonly id: string }

/** What the page at this path shows; null when it does not look again by itself. */
export function watchedAt(path: string): Watched | null {
  if (path === '/requirements') return { is: 'list' }
  if (path === '/evidence') return { is: 'all-evidence' }
  if (path === '/' || path === '/my-work') return { is: 'everything' }
  const [, place, id, ...rest] = path.split('/')
  if (id === undefined || rest.length > 0) return null
  if (place === 'requirements' && id !== 'bulk') return { is: 'requirement', id: decodeURIComponent(id) }
  return place === 'evidence' && /^[0-9a-f-]{36}$/i.test(id) ? { is: 'evidence-item', id: id.toLowerCase() } : null
}

/** The last change that this page shows something of; undefined when it shows none. */
export function changeFor(watched: Watched, { requirements, evidence }: ChangesReply): Changed | undefined {
  switch (watched.is) {
    case 'requirement':
      return requirements.find(({ id }) => id === watched.id)
    case 'evidence-item':
      return evidence.find(({ id }) => id === watched.id)
    case 'all-evidence':
      return latest(evidence)
    default:
      return latest([...requirements, ...evidence])
  }
}

function latest(changes: readonly Changed[]): Changed | undefined {
  return changes.reduce<Changed | undefined>((last, change) => (last && last.at > change.at ? last : change), undefined)
}
