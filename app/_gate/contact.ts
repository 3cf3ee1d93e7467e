import 'server-only'
import { settings } from '@/db/settings'

/** E-mail address of who runs this installation; null when it was not set. */
export function contact(): string | null {
  return settings().contact
}
