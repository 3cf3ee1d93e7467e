import { useEffect, useRef, useState } from 'react'
import { sendForm, type Sending } from '../../../../_upload/send-form'

/** What the route answers: where to go next, or why nothing of the file came in. */
type SheetReply = { readonly goTo?: string; readonly sentence?: string }

/** How far a file is; `rows` counts while the server reads it. */
export type SheetState =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'reading'; readonly rows: number }
  | { readonly is: 'refused'; readonly sentence: string; readonly attempt: number }

type Texts = { readonly lost: string; readonly cancelled: string }

/** How often is asked how many rows were read, in milliseconds. */
const pause = 700

/** Sends a file, tells how far its sending and its reading are, and goes on when it is in. */
export function useSheet(texts: Texts) {
  const [state, setState] = useState<SheetState>({ is: 'waiting' })
  const sending = useRef<Sending<SheetReply> | null>(null)
  const attempt = useRef(0)
  const importId = useRef('')
  const isReading = state.is === 'reading'

  useEffect(() => {
    if (!isReading) return
    const asking = setInterval(async () => {
      const rows = await rowsRead(importId.current)
      setState((now) => (now.is === 'reading' && rows !== null ? { is: 'reading', rows } : now))
    }, pause)
    return () => clearInterval(asking)
  }, [isReading])

  const refuse = (sentence: string) => {
    attempt.current += 1
    setState({ is: 'refused', sentence, attempt: attempt.current })
  }

  const start = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form)
    // The id of the page is used up once something was sent with it. Without HTTPS a browser makes none.
    if (attempt.current > 0 && 'randomUUID' in crypto) data.set('importId', crypto.randomUUID())
    importId.current = String(data.get('importId'))
    setState({ is: 'sending', share: 0 })
    const now = sendForm<SheetReply>(form.action, data, (share) =>
      setState(share < 1 ? { is: 'sending', share } : { is: 'reading', rows: 0 }),
    )
    sending.current = now
    const reply = await now.reply
    if (reply?.goTo !== undefined) return window.location.assign(reply.goTo)
    refuse(reply?.sentence ?? (sending.current === null ? texts.cancelled : texts.lost))
  }

  const stop = () => {
    const now = sending.current
    sending.current = null
    now?.stop()
  }

  return { state, start, stop, refuse }
}

async function rowsRead(importId: string): Promise<number | null> {
  try {
    const answer = await fetch(`/api/registers/imports/${importId}/progress`)
    return answer.ok ? Number((await answer.json()).rows) : null
  } catch {
    // The reply itself tells when the connection is gone.
    return null
  }
}
