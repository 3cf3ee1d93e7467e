/** What the route answers: where to go next, or why nothing of the file came in. */
export type SheetReply = { readonly goTo?: string; readonly sentence?: string }

export type Sending = {
  /** The reply; null when the connection was lost or the sending was stopped. */
  readonly reply: Promise<SheetReply | null>
  readonly stop: () => void
}

/** Sends the form with its file. XMLHttpRequest, because fetch cannot tell how far an upload is. */
export function sendSheet(address: string, form: FormData, told: (share: number) => void): Sending {
  const request = new XMLHttpRequest()
  const reply = new Promise<SheetReply | null>((resolve) => {
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && told(loaded / total)
    request.upload.onload = () => told(1)
    request.onload = () => resolve(replyIn(request.responseText))
    request.onerror = request.onabort = request.ontimeout = () => resolve(null)
  })
  request.open('POST', address)
  request.setRequestHeader('Accept', 'application/json')
  request.send(form)
  return { reply, stop: () => request.abort() }
}

/** A proxy that gives up answers with a page instead of a reply: the same to the user as no connection. */
function replyIn(text: string): SheetReply | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
