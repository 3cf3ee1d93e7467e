/** Where a virus scanner (clamd) listens. */
export type ScannerAddress = { readonly path: string } | { readonly host: string; readonly port: number }

/** Reads `host:port`, `[::1]:port` or the path of a socket; null when it is none of these. */
export function scannerAddress(text: string): ScannerAddress | null {
  if (text.startsWith('/')) return text.length <= 100 ? { path: text } : null
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})$/.exec(text)
  const port = Number(match?.[3])
  const host = match?.[1] ?? match?.[2]
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : null
}
