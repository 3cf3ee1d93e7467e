import type { FileOutcome } from '@/lib/evidence/upload-report'
import type { FieldFault } from '@/lib/forms/fields'

/** What the route answers. With a `problem` nothing of the form was taken. */
export type UploadReply = {
  readonly problem?: string
  readonly sentence?: string
  readonly faults?: Readonly<Record<string, FieldFault>>
  readonly files?: readonly (FileOutcome & { readonly sentence?: string })[]
}

export type Sending = {
  /** The reply; null when the connection was lost or the sending was stopped. */
  readonly reply: Promise<UploadReply | null>
  readonly stop: () => void
}

/** Sends one form with its file. XMLHttpRequest, because fetch cannot tell how far an upload is. */
export function sendFile(address: string, form: FormData, told: (share: number) => void): Sending {
  const request = new XMLHttpRequest()
  const reply = new Promise<UploadReply | null>((resolve) => {
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && told(loaded / total)
    request.onload = () => resolve(replyIn(request.responseText))
    request.onerror = request.onabort = request.ontimeout = () => resolve(null)
  })
  request.open('POST', address)
  request.setRequestHeader('Accept', 'application/json')
  request.send(form)
  return { reply, stop: () => request.abort() }
}

/** A proxy that gives up answers with a page instead of a reply: the same to the user as no connection. */
function replyIn(text: string): UploadReply | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
