/**
 * What happened that matters for safety (OWASP ASVS 5.0, 16.3). People are named by id, or by a keyed hash while nobody
 * knows yet who they are: never by address, and nothing that they typed or uploaded is part of it.
 */
export type SecurityEvent =
  | { readonly event: 'sign-in-failed' | 'sign-in-paused'; readonly account: string; readonly source: string }
  | { readonly event: 'signed-in' | 'signed-out'; readonly person: string | null; readonly source: string }
  | { readonly event: 'session-ended'; readonly person: string | null; readonly why: 'over' | 'ended-by-person' }
  | { readonly event: 'permission-refused'; readonly member: string; readonly permission: string }
  | { readonly event: 'link-refused'; readonly source: string }
  | { readonly event: 'upload-refused'; readonly member: string; readonly problem: string }

/** One line of JSON in UTC, for the log of the server (16.2.1 to 16.2.4). */
export function securityLine(event: SecurityEvent, at: Date): string {
  return JSON.stringify({ time: at.toISOString(), kind: 'security', ...event })
}
