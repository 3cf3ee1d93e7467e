import 'server-only'
import { settings } from '@/db/settings'

/** The largest file that this installation takes, in bytes. */
export function mostFileBytes(): number {
  return settings().maxFileBytes
}
