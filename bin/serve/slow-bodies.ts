import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a body may take, in milliseconds: a message as a whole, an upload between two signs of life. */
export type Patience = { readonly message: number; readonly silence: number }

export const usualPatience: Patience = { message: 60_000, silence: 120_000 }

/** Calls `giveUp` when the body of a request does not come: whoever holds many connections open holds up the others. */
export function watchSlowBody(
  request: IncomingMessage,
  response: ServerResponse,
  { isUpload, patience, giveUp }: { isUpload: boolean; patience: Patience; giveUp: () => void },
): void {
  let heard = 0
  const watch = setInterval(
    () => {
      if (request.complete || response.writableEnded) return clearInterval(watch)
      if (isUpload && request.socket.bytesRead !== heard) heard = request.socket.bytesRead
      else giveUp()
    },
    isUpload ? patience.silence : patience.message,
  )
  watch.unref()
  response.once('close', () => clearInterval(watch))
}
