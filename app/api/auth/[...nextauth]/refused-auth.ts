/** What next-auth does for us, by method; of the rest of it, such as its writing to our log, nothing is used. */
const served: Readonly<Record<string, readonly string[]>> = {
  GET: ['csrf', 'session', 'providers', 'signin', 'signout', 'error'],
  POST: ['signin/credentials', 'callback/credentials', 'signout'],
}

type Asked = Pick<Request, 'method' | 'headers' | 'url'>

/** The status to refuse a request to next-auth with, which stumbles over what it does not expect; null when it may. */
export function refusedAuth(
  { method, headers, url }: Asked,
  path: readonly string[],
  body: string,
): 400 | 404 | 405 | 415 | null {
  const asked = path.join('/')
  if (!served[method]?.includes(asked)) return Object.values(served).some((one) => one.includes(asked)) ? 405 : 404
  const back = new URL(url).searchParams.get('callbackUrl')
  if (back !== null && !URL.canParse(back, url)) return 400
  if (method !== 'POST') return null
  const type = headers.get('content-type') ?? ''
  if (/^application\/json\b/i.test(type)) return isRecord(body) ? null : 400
  return /^application\/x-www-form-urlencoded\b/i.test(type) ? null : 415
}

/** Without its token next-auth asks for another try on a page of its own, which we do not have. */
export function isWithoutToken(answer: Pick<Response, 'headers'>): boolean {
  return answer.headers.get('location')?.endsWith('?csrf=true') ?? false
}

function isRecord(body: string): boolean {
  try {
    const read: unknown = JSON.parse(body)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return false
    return Object.values(read).every((value) => typeof value !== 'object')
  } catch {
    return false
  }
}
