/** The browser of a test: what the replaced edges of the gate and of Next read and write. */
export type Visitor = {
  /** Session whose cookie this browser carries; null is somebody who has not signed in. */
  sessionId: string | null
  /** The day on which the test plays. */
  day: string
  readonly cookies: Map<string, string>
  readonly headers: Map<string, string>
}

/** A day in the middle of the pilot of `given.organisation()`. */
export const ordinaryDay = '2026-11-23'

const kept = globalThis as typeof globalThis & { toetsklaarVisitor?: Visitor }

/** The one browser of this test file. */
export function visitor(): Visitor {
  kept.toetsklaarVisitor ??= { sessionId: null, day: ordinaryDay, cookies: new Map(), headers: ordinaryHeaders() }
  return kept.toetsklaarVisitor
}

/** Another browser: no session, no cookies. */
export function freshVisitor(): void {
  delete kept.toetsklaarVisitor
}

function ordinaryHeaders(): Map<string, string> {
  return new Map([
    ['host', 'toetsklaar.test'],
    ['x-forwarded-host', 'toetsklaar.test'],
    ['x-forwarded-proto', 'http'],
    ['x-forwarded-for', '192.0.2.7'],
    ['x-toetsklaar-path', '/'],
  ])
}
