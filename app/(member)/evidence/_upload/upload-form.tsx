'use client'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { KeepDraft } from '../../../_drafts/keep-draft'
import { Button } from '../../../_ui/button'
import { ErrorSummary, type FormError } from '../../../_ui/error-summary'
import { FormActions } from '../../../_ui/form'
import { useInBrowser } from '../../../_ui/use-in-browser'
import { detailLook, type DetailLook } from '../detail-look'
import type { DetailValues } from '../detail-values'
import { FileList } from './file-list'
import { FilesField } from './files-field'
import { errorsIn, missingIn, named } from './form-errors'
import { LinkPresent } from './link-present'
import { isDone, UploadDone, type NextStep } from './upload-done'
import type { UploadTexts } from './upload-texts'
import { useUploads, type Uploads } from './use-uploads'

export type UploadFormProps = {
  /** What is known of the upload beforehand, such as the expectation it is for. */
  readonly fixed: Readonly<Record<string, string>>
  readonly accept: string
  readonly maxBytes: number
  readonly values: DetailValues
  readonly texts: UploadTexts
  readonly submit: string
  /** Whether what comes in proves something at once. */
  readonly linked: boolean
  readonly next: readonly NextStep[]
}

type Props = UploadFormProps & {
  readonly several: boolean
  /** Whether several files go in one piece, because they become one item or one version: all of them or none. */
  readonly together: (form: FormData) => boolean
  /** Where to go by itself once everything is in; without it the form stays for more. */
  readonly goOn?: string
  /** The fields beside the files. */
  readonly fields: (look: DetailLook) => ReactNode
}

/**
 * Files and what they are about. As plain HTML the form goes to the server in one piece. With script every file goes by
 * itself, with its progress, and the form keeps what was typed whatever happens.
 */
export function UploadForm(props: Props) {
  const { fixed, accept, maxBytes, values, texts, submit, several, together, goOn, fields } = props
  const hydrated = useInBrowser()
  const [refused, setRefused] = useState<{ attempt: number; errors: readonly FormError[] }>({ attempt: 0, errors: [] })
  const refuse = (errors: readonly FormError[]) => setRefused(({ attempt }) => ({ attempt: attempt + 1, errors }))
  const uploads = useUploads({
    maxBytes,
    tooLarge: texts.tooLarge,
    lost: texts.lost,
    arrived: texts.arrived,
    refuseForm: (reply) => refuse(errorsIn(reply, texts)),
  })
  const messages = Object.fromEntries(refused.errors.map(({ field, message }) => [field, message]))

  // A button that can no longer be pressed loses the focus; whoever works by ear or key goes on at the files.
  const files = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (uploads.busy) files.current?.focus()
  }, [uploads.busy])
  useEffect(() => {
    if (refused.errors.length > 0) document.getElementById('error-summary-title')?.focus()
  }, [refused])

  const done = isDone(uploads)
  useEffect(() => {
    if (done && goOn !== undefined) window.location.assign(goOn)
  }, [done, goOn])

  function send(event: FormEvent<HTMLFormElement>): void {
    const data = new FormData(event.currentTarget)
    const stays = [...data.keys()].filter((name) => name.startsWith('keep.')).length
    const missing = missingIn(event.currentTarget, uploads.open.length + stays, texts)
    // The browser itself sends what has to arrive in one piece; the page that follows tells how it ended.
    if (missing.length === 0 && uploads.open.length !== 1 && together(data)) return
    event.preventDefault()
    refuse(missing)
    if (missing.length === 0) uploads.start(event.currentTarget)
  }

  return (
    <form action="/api/evidence" method="post" encType="multipart/form-data" noValidate={hydrated} onSubmit={send}>
      <KeepDraft form="upload" subject={JSON.stringify(fixed)} state={endOf(uploads, refused)} />
      <ErrorSummary key={refused.attempt} title={texts.errorTitle} errors={named(refused.errors, texts)} />
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FilesField
        label={several ? texts.files : texts.file}
        hint={several ? `${texts.accepted} ${texts.several}` : texts.accepted}
        accept={accept}
        multiple={several}
        required={!('keepFrom' in fixed)}
        error={messages['files']}
        open={uploads.open.map(({ file }) => file)}
        onChoose={(files) => uploads.choose(files, several)}
      />
      {uploads.uploads.length > 0 && (
        <div className="upload-files" ref={files} tabIndex={-1} role="group" aria-label={texts.chosen}>
          <FileList uploads={uploads} texts={texts} />
          <LinkPresent uploads={uploads} expectationId={fixed['expectationId']} texts={texts} />
          <UploadDone uploads={uploads} linked={props.linked} next={props.next} texts={texts} />
        </div>
      )}
      {fields(detailLook(values, messages))}
      <FormActions>
        <Button type="submit" disabled={uploads.busy}>
          {submit}
        </Button>
      </FormActions>
    </form>
  )
}

/** Whether what was typed is stored by now, with every file that it was about. */
function endOf({ busy, open, uploads }: Uploads, refused: { attempt: number; errors: readonly FormError[] }) {
  const added = uploads.filter(({ state }) => state.is === 'added').length
  if (!busy && open.length === 0 && added > 0) return { ok: true, attempt: added }
  return refused.errors.length > 0 ? { ok: false, attempt: refused.attempt } : undefined
}
