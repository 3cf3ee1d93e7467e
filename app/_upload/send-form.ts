export type Sending<Reply> = {
  /** The reply; null when the connection was lost or the sending was stopped. */
  readonly reply: Promise<Reply | null>
  readonly stop: () => void
}

/**
 * Sends one form with its file to an address of ours that answers with such a reply. `told` hears which share is sent, 1
 * once all of it is. XMLHttpRequest, because fetch cannot tell how far an upload is.
 */
export function sendForm<Reply>(address: string, form: FormData, told: (share: number) => void): Sending<Reply> {
  const request = new XMLHttpRequest()
  const reply = new Promise<Reply | null>((resolve) => {
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
function replyIn<Reply>(text: string): Reply | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
