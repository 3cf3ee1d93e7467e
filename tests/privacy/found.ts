import { detect } from '@/lib/privacy/detect'
import { readable } from '@/lib/privacy/readable'

/** What is found in a text, as `kind value`, with a question mark after what is only possible. */
export function foundIn(text: string, around: { heading?: string; next?: string } = {}, known: readonly string[] = []) {
  return detect({ text: readable(text), ...around }, new Set(known)).map(
    ({ kind, value, certain }) => `${kind} ${value}${certain ? '' : ' ?'}`,
  )
}
