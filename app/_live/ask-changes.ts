import type { ChangesReply } from './changes-reply'
import type { Heard } from './poller'

/** An answer that takes longer than this, in milliseconds, does not come any more. */
const longestAnswer = 20_000

/** Asks the server what changed after this number of the log. */
export async function askChanges(after: number, forList: boolean): Promise<Heard<ChangesReply>> {
  try {
    const response = await fetch(`/api/changes?after=${after}${forList ? '&screen=list' : ''}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(longestAnswer),
    })
    if (response.status === 204) return { is: 'nothing' }
    if (response.status === 401) return { is: 'signed-out' }
    if (!response.ok) return { is: 'failed' }
    const reply: ChangesReply = await response.json()
    return { is: 'changes', reply }
  } catch {
    return { is: 'failed' }
  }
}
