/** What the headers of one answer depend on. */
export type Answer = {
  /** Path of the address asked for, without query. */
  readonly path: string
  /** Random per request; scripts without it do not run. */
  readonly nonce: string
  /** Whether the browser came in over https. */
  readonly https: boolean
  /** Whether the development server runs, which needs eval and inline styles. */
  readonly dev: boolean
}

/** Looks up a header that the answer has already; names in lower case. */
export type Present = (name: string) => string | undefined

/** The content security policy of a page (OWASP ASVS 5.0, 3.4.3); Next reads the nonce for its own scripts from it. */
export function contentSecurityPolicy({ nonce, dev }: Pick<Answer, 'nonce' | 'dev'>): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Same-origin, because evidence is previewed in a frame within our own pages.
    "frame-ancestors 'self'",
  ].join('; ')
}

/**
 * The headers to add to an answer. What a route has set itself stays, except a cache life that Next gives to pages it
 * made beforehand: everything but static files may depend on who asks, so it is never stored.
 */
export function securityHeaders(answer: Answer, present: Present): Readonly<Record<string, string>> {
  const wanted = {
    'content-security-policy': contentSecurityPolicy(answer),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(answer.https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    ...(isIcon(answer.path) ? { 'cache-control': 'public, max-age=86400' } : {}),
    ...(isStatic(answer.path) ? {} : { 'cache-control': 'no-store' }),
  }
  // Next gives pages that it made beforehand a life, and has pictures asked for again every time.
  const shared = /s-maxage|max-age=0, must-revalidate/.test(present('cache-control') ?? '')
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => present(name) === undefined || (name === 'cache-control' && shared)),
  )
}

/** Files that are the same for everyone. Only these: a made-up address may end in `.png` as well. */
function isStatic(path: string): boolean {
  return path.startsWith('/_next/static/') || isIcon(path)
}

function isIcon(path: string): boolean {
  return path === '/icon.svg' || path === '/favicon.ico'
}
