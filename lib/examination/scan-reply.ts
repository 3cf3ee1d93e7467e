import type { ScanTrouble } from './states'

export type ScanOutcome =
  | { readonly is: 'clean' }
  | { readonly is: 'infected'; readonly virus: string }
  | { readonly is: 'trouble'; readonly why: ScanTrouble }

/**
 * What clamd answered to INSTREAM (clamd(8)): `stream: OK`, `stream: <name> FOUND`, or an error. Anything else is no
 * answer: only a plain OK is clean.
 */
export function scanReply(reply: string): ScanOutcome {
  const text = reply.replace(/[\0\n]+$/, '')
  if (text === 'stream: OK') return { is: 'clean' }
  const virus = /^stream: (.+) FOUND$/.exec(text)?.[1]
  if (virus !== undefined) return { is: 'infected', virus: plain(virus) }
  return { is: 'trouble', why: /size limit exceeded/i.test(text) ? 'too-large' : 'failed' }
}

/** The name comes from outside and is shown and logged: visible characters only, and not too many. */
function plain(name: string): string {
  return (
    name
      .replace(/[^\x21-\x7e]+/g, ' ')
      .trim()
      .slice(0, 100) || 'unknown'
  )
}
