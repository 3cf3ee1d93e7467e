import type { Language } from '@/lib/i18n/languages'

type FrozenBytes = { readonly type: string; readonly bytes: Uint8Array; readonly sha256: string }

/** Bytes that never change, named by their hash. They are kept by no browser: who may see them can change. */
export function frozenResponse(
  request: Request,
  { type, bytes, sha256 }: FrozenBytes,
  { name, language }: { readonly name: string; readonly language: Language | null },
): Response {
  const headers = { 'Cache-Control': 'no-store', ETag: `"${sha256}"` }
  if (request.headers.get('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      ...(language === null ? {} : { 'Content-Language': language }),
    },
  })
}
