import { ok, refuse, type Result } from '@/lib/result'

/**
 * Gives an organisation another name. `seen` is the name that was on the screen: what a colleague saved since then is
 * not overwritten, unless both wrote the same. Gives null when nothing differs.
 */
export function rename(stored: string, seen: string, wanted: string): Result<string | null, 'changed-meanwhile'> {
  if (wanted === stored || wanted === seen) return ok(null)
  return stored === seen ? ok(wanted) : refuse('changed-meanwhile')
}
