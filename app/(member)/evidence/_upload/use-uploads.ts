import { useEffect, useReducer, useRef, useState } from 'react'
import { useLeaveWarning } from '../../../_ui/use-leave-warning'
import { sendForm } from '../../../_upload/send-form'
import { titleOfUpload } from '@/lib/evidence/upload-title'
import { createUploadQueue } from './upload-queue'
import type { UploadReply } from './upload-reply'
import { changed, isOpen, isSameFile, isUnderWay, type Upload } from './uploads'

type Wishes = {
  readonly maxBytes: number
  readonly tooLarge: string
  readonly lost: string
  readonly arrived: string
  /** The form itself was refused, and why. */
  readonly refuseForm: (reply: UploadReply) => void
}

/** The chosen files, and what the hand of the user does with them. */
export function useUploads({ maxBytes, tooLarge, lost, arrived, refuseForm }: Wishes) {
  const [uploads, change] = useReducer(changed, [])
  const [queue] = useState(() =>
    createUploadQueue({
      send: (form, told) => sendForm<UploadReply>('/api/evidence', form, told),
      tell: (id, state) => change({ does: 'move', id, state }),
      refuseForm,
      later: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      says: { lost, arrived },
    }),
  )
  const last = useRef(0)
  const busy = uploads.some(isUnderWay)
  // Leaving the page breaks an upload off.
  useLeaveWarning(busy)
  useEffect(() => {
    const wake = () => queue.wake()
    window.addEventListener('online', wake)
    return () => window.removeEventListener('online', wake)
  }, [queue])

  const open = uploads.filter(isOpen)
  return {
    uploads,
    busy,
    open,

    /** Adds files to the list, but for those that are on it already. Where one file is asked, it takes the place of another. */
    choose(files: readonly File[], several: boolean): void {
      if (!several) for (const { id } of open) change({ does: 'drop', id })
      const fresh = files.filter((file) => !uploads.some((upload) => isSameFile(upload.file, file)))
      const chosen = fresh.map((file): Upload => {
        const fits = file.size <= maxBytes
        return { id: ++last.current, file, state: fits ? { is: 'chosen' } : { is: 'refused', sentence: tooLarge } }
      })
      change({ does: 'choose', uploads: chosen })
    },

    /** Sends everything that is not there yet, with what the form says now. */
    start(form: HTMLFormElement): void {
      for (const upload of open) void queue.add(upload.id, formFor(form, upload, open.length))
    },

    retry(form: HTMLFormElement, upload: Upload): void {
      void queue.add(upload.id, formFor(form, upload, 1))
    },

    /** Adds a file of which the same bytes are here already. */
    addAnyway(form: HTMLFormElement, upload: Upload): void {
      const data = formFor(form, upload, 1)
      data.set('again', 'on')
      void queue.add(upload.id, data)
    },

    stop: ({ id }: Upload): void => queue.stop(id),
    drop: ({ id }: Upload): void => change({ does: 'drop', id }),
  }
}

export type Uploads = ReturnType<typeof useUploads>

/** The form with one file. The file comes last, so that what is said of it is there first. */
function formFor(form: HTMLFormElement, { file }: Upload, files: number): FormData {
  const data = new FormData(form)
  data.delete('files')
  const title = data.get('title')
  if (typeof title === 'string') data.set('title', titleOfUpload(title.trim(), file.name, files))
  data.append('files', file, file.name)
  return data
}
