import 'server-only'
import { headers } from 'next/headers'

/** Path and query of the page being shown. Our server hands it on in a header; Next tells it to no component. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-toetsklaar-path') ?? '/'
}

/** A path of our own to go back to; anything that could lead to another site becomes the start page. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/'
}
