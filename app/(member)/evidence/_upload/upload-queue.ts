import type { Sending, UploadReply } from './send-file'
import type { UploadState } from './uploads'

type Surroundings = {
  readonly send: (form: FormData, told: (share: number) => void) => Sending
  readonly tell: (id: number, state: UploadState) => void
  /** The form itself was refused; the files behind it wait for a better one. */
  readonly refuseForm: (reply: UploadReply) => void
  /** What is said of a file when the connection was lost. */
  readonly lost: string
}

export type UploadQueue = ReturnType<typeof createUploadQueue>

/** What is wrong with the form rather than with one file: sending the next one would end the same way. */
const formProblems = ['invalid-input', 'not-found', 'signed-out']

/** Sends files one after the other, so that the first is there soonest and each can be stopped by itself. */
export function createUploadQueue({ send, tell, refuseForm, lost }: Surroundings) {
  const stopped = new Set<number>()
  let turn = Promise.resolve()
  let current: { readonly id: number; readonly stop: () => void } | null = null
  let formIsRefused = false

  async function sendNow(id: number, form: FormData): Promise<void> {
    if (stopped.delete(id)) return
    if (formIsRefused) return tell(id, { is: 'chosen' })
    tell(id, { is: 'sending', share: 0 })
    const { reply, stop } = send(form, (share) => tell(id, { is: 'sending', share }))
    current = { id, stop }
    const answer = await reply
    current = null
    if (stopped.delete(id)) return tell(id, { is: 'cancelled' })
    if (answer !== null && formProblems.includes(answer.problem ?? '')) {
      formIsRefused = true
      tell(id, { is: 'chosen' })
      return refuseForm(answer)
    }
    tell(id, stateAfter(answer, lost))
  }

  return {
    /** Sends a file when its turn comes; resolves when it has ended. */
    add(id: number, form: FormData): Promise<void> {
      formIsRefused = false
      tell(id, { is: 'waiting' })
      turn = turn.then(() => sendNow(id, form))
      return turn
    },

    /** Stops a file, whether it is under way or waits for its turn. */
    stop(id: number): void {
      stopped.add(id)
      if (current?.id === id) current.stop()
      else tell(id, { is: 'cancelled' })
    },
  }
}

function stateAfter(answer: UploadReply | null, lost: string): UploadState {
  const file = answer?.files?.[0]
  if (file === undefined) return { is: 'failed', sentence: answer?.sentence ?? lost }
  const sentence = file.sentence ?? ''
  if (file.outcome === 'added') return { is: 'added', evidenceId: file.evidenceId }
  if (file.outcome === 'already-present') return { is: 'present', evidenceId: file.evidenceId, sentence }
  return { is: 'refused', sentence }
}
