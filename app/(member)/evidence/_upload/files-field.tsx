import { useEffect, useRef } from 'react'
import { FileField } from '../../../_ui/file-field'

type Props = {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly multiple: boolean
  readonly error: string | undefined
  /** Without a file there is nothing to send. */
  readonly required: boolean
  /** The files that are still to be sent: what the browser shows as chosen. */
  readonly open: readonly File[]
  readonly onChoose: (files: readonly File[]) => void
}

/**
 * The browser's own file button. What is chosen or dropped comes on top of what was chosen before, where the browser by
 * itself would forget the earlier files.
 */
export function FilesField({ open, onChoose, ...field }: Props) {
  const around = useRef<HTMLDivElement>(null)
  const input = () => around.current?.querySelector('input')

  // Files that were chosen before this code was there to hear it.
  useEffect(() => {
    const early = [...(input()?.files ?? [])]
    if (early.length > 0) onChoose(early)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page comes to life
  }, [])

  useEffect(() => {
    const shown = input()
    if (!shown) return
    const chosen = new DataTransfer()
    for (const file of open) chosen.items.add(file)
    shown.files = chosen.files
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the files themselves, not the list that holds them
  }, [open.map(({ name, size }) => `${name} ${size}`).join()])

  return (
    <div ref={around}>
      <FileField
        {...field}
        name="files"
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
        onDragEnter={(event) => (event.currentTarget.dataset['over'] = '')}
        onDragLeave={(event) => delete event.currentTarget.dataset['over']}
        onDrop={(event) => delete event.currentTarget.dataset['over']}
      />
    </div>
  )
}
