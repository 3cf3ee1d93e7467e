import type { ChangesReply } from './changes-reply'
import type { Changed } from '@/lib/changes/changes'
import { registerNames } from '@/lib/registers/register'

/** What an open page shows, as far as a colleague can change it; null for pages that do not look again by themselves. */
export type Watched =
  | { readonly is: 'list' | 'everything' | 'all-evidence' | 'all-registers' }
  | { readonly is: 'requirement' | 'evidence-item' | 'register' | 'register-row'; readonly id: string }

/** What the page at this path shows; null when it does not look again by itself. */
export function watchedAt(path: string): Watched | null {
  if (path === '/requirements') return { is: 'list' }
  if (path === '/evidence') return { is: 'all-evidence' }
  if (path === '/' || path === '/my-work') return { is: 'everything' }
  if (path === '/registers') return { is: 'all-registers' }
  const [, place, id, ...rest] = path.split('/')
  if (place === 'registers') return watchedRegister(id, rest)
  if (id === undefined || rest.length > 0) return null
  if (place === 'requirements' && id !== 'bulk') return { is: 'requirement', id: decodeURIComponent(id) }
  return place === 'evidence' && isId(id) ? { is: 'evidence-item', id: id.toLowerCase() } : null
}

/** A register, or one of its rows. */
function watchedRegister(name: string | undefined, [rowId, ...rest]: readonly string[]): Watched | null {
  if (name === undefined || rest.length > 0 || !registerNames.some((one) => one === name)) return null
  if (rowId === undefined) return { is: 'register', id: name }
  return isId(rowId) ? { is: 'register-row', id: rowId.toLowerCase() } : null
}

function isId(text: string): boolean {
  return /^[0-9a-f-]{36}$/i.test(text)
}

/** The last change that this page shows something of; undefined when it shows none. */
export function changeFor(watched: Watched, { requirements, evidence, registers }: ChangesReply): Changed | undefined {
  switch (watched.is) {
    case 'requirement':
      return requirements.find(({ id }) => id === watched.id)
    case 'evidence-item':
      return evidence.find(({ id }) => id === watched.id)
    case 'register':
    case 'register-row':
      return registers.find(({ id }) => id === watched.id)
    case 'all-evidence':
      return latest(evidence)
    case 'all-registers':
      return latest(registers)
    default:
      return latest([...requirements, ...evidence, ...registers])
  }
}

function latest(changes: readonly Changed[]): Changed | undefined {
  return changes.reduce<Changed | undefined>((last, change) => (last && last.at > change.at ? last : change), undefined)
}
