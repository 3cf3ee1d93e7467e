import type { Sending } from '../../../_upload/send-form'
import type { UploadReply } from './upload-reply'
import type { UploadState } from './uploads'

type Surroundings = {
  readonly send: (form: FormData, told: (share: number) => void) => Sending<UploadReply>
  readonly tell: (id: number, state: UploadState) => void
  /** The form itself was refused; the files behind it wait for a better one. */
  readonly refuseForm: (reply: UploadReply) => void
  /** Does the work after so many milliseconds, unless it is called off. */
  readonly later: (milliseconds: number, work: () => void) => () => void
  readonly says: {
    /** Of a file when the connection was lost, and trying again did not help or could add it twice. */
    readonly lost: string
    /** Of a file that was here after all when it was sent again. */
    readonly arrived: string
  }
}

/** What is wrong with the form rather than with one file: sending the next one would end the same way. */
const formProblems = ['invalid-input', 'not-found', 'signed-out']

/** How long to wait before a file whose connection was lost is sent again, in milliseconds. After the last it is up to a person. */
const pauses = [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]

/**
 * Sends files one after the other, so that the first is there soonest and each can be stopped by itself. A file whose
 * connection was lost is sent again after a while; the others go on meanwhile, and what ended stays as it ended.
 */
export function createUploadQueue({ send, tell, refuseForm, later, says }: Surroundings) {
  const stopped = new Set<number>()
  /** Files that wait to be sent again, with how to call that off and how to do it now. */
  const pausing = new Map<number, { readonly callOff: () => void; readonly now: () => void }>()
  let turn = Promise.resolve()
  let current: { readonly id: number; readonly stop: () => void } | null = null
  let formIsRefused = false

  async function sendNow(id: number, form: FormData, tries: number): Promise<void> {
    if (stopped.delete(id)) return
    if (formIsRefused) return tell(id, { is: 'chosen' })
    tell(id, { is: 'sending', share: 0 })
    const { reply, stop } = send(form, (share) => tell(id, { is: 'sending', share }))
    current = { id, stop }
    const answer = await reply
    current = null
    if (stopped.delete(id)) return tell(id, { is: 'cancelled' })
    if (answer === null) return lose(id, form, tries)
    if (formProblems.includes(answer.problem ?? '')) {
      formIsRefused = true
      tell(id, { is: 'chosen' })
      return refuseForm(answer)
    }
    tell(id, stateAfter(answer, tries, says))
  }

  /** Nobody knows whether the file arrived. The same bytes are not taken twice, unless that was asked for. */
  function lose(id: number, form: FormData, tries: number): void {
    const pause = form.has('again') ? undefined : pauses[tries]
    if (pause === undefined) return tell(id, { is: 'failed', sentence: says.lost })
    tell(id, { is: 'pausing' })
    const now = () => {
      callOff()
      pausing.delete(id)
      enqueue(id, form, tries + 1)
    }
    const callOff = later(pause, now)
    pausing.set(id, { callOff, now })
  }

  function enqueue(id: number, form: FormData, tries: number): Promise<void> {
    turn = turn.then(() => sendNow(id, form, tries))
    return turn
  }

  return {
    /** Sends a file when its turn comes; resolves when it has ended, or waits to be sent again. */
    add(id: number, form: FormData): Promise<void> {
      formIsRefused = false
      tell(id, { is: 'waiting' })
      return enqueue(id, form, 0)
    },

    /** Stops a file, whether it is under way or waits for its turn. */
    stop(id: number): void {
      const paused = pausing.get(id)
      paused?.callOff()
      if (pausing.delete(id)) return tell(id, { is: 'cancelled' })
      stopped.add(id)
      if (current?.id === id) current.stop()
      else tell(id, { is: 'cancelled' })
    },

    /** The connection may be back: what waits to be sent again goes now. */
    wake(): void {
      for (const { now } of [...pausing.values()]) now()
    },
  }
}

function stateAfter(answer: UploadReply, tries: number, { lost, arrived }: Surroundings['says']): UploadState {
  const file = answer.files?.[0]
  if (file === undefined) return { is: 'failed', sentence: answer.sentence ?? lost }
  const sentence = file.sentence ?? ''
  if (file.outcome === 'added') return { is: 'added', evidenceId: file.evidenceId }
  if (file.outcome === 'already-present') {
    return { is: 'present', evidenceId: file.evidenceId, sentence: tries > 0 ? arrived : sentence }
  }
  return { is: 'refused', sentence }
}
