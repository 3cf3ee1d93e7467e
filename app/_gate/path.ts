import 'server-only'
import { headers } from 'next/headers'

/** Path and query of the page being shown. Our server hands it on in a header; Next tells it to no component. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-toetsklaar-path') ?? '/'
}

/**
 * A path of our own to go back to; anything that could lead to another site becomes the start page. It is read as a
 * browser reads it, because `/.//elsewhere` only shows its second slash after that.
 */
export function ownPath(path: string): string {
  const here = 'http://here.invalid'
  if (!path.startsWith('/') || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search, hash } = new URL(path, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}
