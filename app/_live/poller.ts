/** What came of asking whether something changed. */
export type Heard<Reply> =
  | { readonly is: 'nothing' }
  | { readonly is: 'changes'; readonly reply: Reply }
  | { readonly is: 'signed-out' }
  /** No connection, or an answer that is none of ours. */
  | { readonly is: 'failed' }

type Surroundings<Reply> = {
  readonly ask: () => Promise<Heard<Reply>>
  readonly tell: (heard: Heard<Reply>) => void
  /** Whether somebody can be looking, and there may be a connection. */
  readonly mayAsk: () => boolean
  /** Does the work after so many milliseconds, unless it is called off. */
  readonly later: (milliseconds: number, work: () => void) => () => void
}

const pause = 4000
const longestPause = 60_000

/**
 * Asks every few seconds whether something changed, one question at a time. After failures it asks less and less often;
 * once the session has ended it only asks again when somebody comes back to the page.
 */
export function createPoller<Reply>({ ask, tell, mayAsk, later }: Surroundings<Reply>) {
  let failures = 0
  let isAsking = false
  let isStopped = false
  let callOff: () => void = () => {}

  async function askNow(): Promise<void> {
    callOff()
    if (isAsking || isStopped || !mayAsk()) return
    isAsking = true
    const heard = await heardOf(ask)
    isAsking = false
    if (isStopped) return
    failures = heard.is === 'failed' ? failures + 1 : 0
    // The next question is planned first: it comes whatever happens to the page at this answer.
    if (heard.is !== 'signed-out') callOff = later(Math.min(pause * 2 ** failures, longestPause), () => void askNow())
    tell(heard)
  }

  return {
    /** Begins with a pause: the page was made just now. */
    start(): void {
      isStopped = false
      callOff()
      callOff = later(pause, () => void askNow())
    },

    /** Somebody looks again, or the connection may be back: asks at once. */
    wake(): void {
      failures = 0
      void askNow()
    },

    stop(): void {
      isStopped = true
      callOff()
    },
  }
}

async function heardOf<Reply>(ask: () => Promise<Heard<Reply>>): Promise<Heard<Reply>> {
  try {
    return await ask()
  } catch {
    return { is: 'failed' }
  }
}
