/** Where one chosen file stands between the hand of the user and the evidence. */
export type UploadState =
  | { readonly is: 'chosen' | 'waiting' | 'cancelled' }
  /** The connection was lost; it is sent again by itself. */
  | { readonly is: 'pausing' }
  /** `share` runs from 0 to 1; at 1 the bytes are there and the server looks at them. */
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'added'; readonly evidenceId: string }
  | { readonly is: 'present'; readonly evidenceId: string; readonly sentence: string }
  | { readonly is: 'refused' | 'failed'; readonly sentence: string }

export type Upload = { readonly id: number; readonly file: File; readonly state: UploadState }

export type UploadChange =
  | { readonly does: 'choose'; readonly uploads: readonly Upload[] }
  | { readonly does: 'move'; readonly id: number; readonly state: UploadState }
  | { readonly does: 'drop'; readonly id: number }

/** The list after a change. A move of a file that was taken away meanwhile changes nothing. */
export function changed(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  switch (change.does) {
    case 'choose':
      return [...uploads, ...change.uploads]
    case 'move':
      return uploads.map((upload) => (upload.id === change.id ? { ...upload, state: change.state } : upload))
    case 'drop':
      return uploads.filter(({ id }) => id !== change.id)
  }
}

/** Whether this file is still to be sent when the form is. */
export function isOpen({ state: { is } }: Upload): boolean {
  return is === 'chosen' || is === 'cancelled' || is === 'failed'
}

/** Whether something is under way, so that leaving the page would break it off. */
export function isUnderWay({ state: { is } }: Upload): boolean {
  return is === 'waiting' || is === 'sending' || is === 'pausing'
}

/** Whether there is something to tell of how this file ended. */
export function hasEnded(upload: Upload): boolean {
  return !isUnderWay(upload) && upload.state.is !== 'chosen'
}

/** Whether this is a file that was chosen already: the same one again is not added twice by accident. */
export function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
