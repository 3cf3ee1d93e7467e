import type { IncomingHttpHeaders } from 'node:http'

/** What is known of a request besides its headers. */
export type Arrival = {
  /** Address of whoever is connected to us. */
  readonly remoteAddress: string
  /** Whether that is a proxy of our own, whose word on the visitor counts. */
  readonly trustProxy: boolean
  /** Whether the public address (TOETSKLAAR_ADDRESS) is https. */
  readonly publicHttps: boolean
}

/** Whether the visitor came in over https: the proxy that we trust says so, or our public address is https. */
export function cameOverHttps(headers: IncomingHttpHeaders, { trustProxy, publicHttps }: Arrival): boolean {
  return publicHttps || (trustProxy && last(headers['x-forwarded-proto']) === 'https')
}

/**
 * The headers as the app may believe them: whatever a visitor says of host, protocol and address is replaced by what
 * we know. `x-forwarded-for` then holds exactly one address: of several, the last is the one our own proxy added.
 */
export function believable(headers: IncomingHttpHeaders, arrival: Arrival): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(x-forwarded-.*|forwarded|x-real-ip|x-toetsklaar-.*)$/.test(name),
  )
  const told = arrival.trustProxy ? headers : {}
  const host = last(told['x-forwarded-host']) ?? headers.host
  return {
    ...Object.fromEntries(kept),
    ...(host === undefined ? {} : { 'x-forwarded-host': host }),
    'x-forwarded-proto': cameOverHttps(headers, arrival) ? 'https' : 'http',
    'x-forwarded-for': last(told['x-forwarded-for']) ?? arrival.remoteAddress,
  }
}

function last(value: string | readonly string[] | undefined): string | undefined {
  return value?.toString().split(',').at(-1)?.trim() || undefined
}
