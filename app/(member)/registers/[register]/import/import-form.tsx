'use client'
import { useEffect, type FormEvent } from 'react'
import { Button } from '../../../../_ui/button'
import { ErrorSummary } from '../../../../_ui/error-summary'
import { FileField } from '../../../../_ui/file-field'
import { FormActions } from '../../../../_ui/form'
import { Progress } from '../../../../_ui/progress'
import { useInBrowser } from '../../../../_ui/use-in-browser'
import { useSheet } from './use-sheet'

type Props = {
  readonly register: string
  readonly importId: string
  readonly texts: {
    readonly file: string
    readonly fileHint: string
    readonly submit: string
    readonly sending: string
    /** By how many rows were read: none, and any number as `{rows}`. */
    readonly readingFirst: string
    readonly reading: string
    readonly cancel: string
    readonly cancelled: string
    readonly lost: string
    readonly noFile: string
    readonly refusedTitle: string
  }
}

/** The file to import. A plain form; with script it tells how far the sending and the reading are, and can be stopped. */
export function ImportForm({ register, importId, texts }: Props) {
  const hydrated = useInBrowser()
  const { state, start, stop, refuse } = useSheet(texts)
  const isBusy = state.is === 'sending' || state.is === 'reading'
  const refused = state.is === 'refused' ? state : null

  useEffect(() => {
    if (refused !== null) document.getElementById('error-summary-title')?.focus()
  }, [refused])

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('file')
    if (chosen instanceof File && chosen.name !== '') void start(event.currentTarget)
    else refuse(texts.noFile)
  }

  return (
    <form
      action="/api/registers/imports"
      method="post"
      encType="multipart/form-data"
      noValidate={hydrated}
      onSubmit={send}
    >
      {refused && (
        <ErrorSummary
          key={refused.attempt}
          title={texts.refusedTitle}
          errors={[{ field: 'file', message: refused.sentence }]}
        />
      )}
      <input type="hidden" name="register" value={register} />
      <input type="hidden" name="importId" value={importId} />
      <FileField
        name="file"
        label={texts.file}
        hint={texts.fileHint}
        accept=".csv,.tsv,.txt,.xlsx"
        required
        error={refused?.sentence}
      />
      {state.is === 'sending' && (
        <Progress id="sending" label={texts.sending} text={`${Math.round(state.share * 100)}%`} value={state.share} />
      )}
      {state.is === 'reading' && (
        <Progress
          id="reading"
          label={state.rows === 0 ? texts.readingFirst : texts.reading.replace('{rows}', String(state.rows))}
        />
      )}
      <FormActions>
        <Button type="submit" disabled={isBusy}>
          {texts.submit}
        </Button>
        {isBusy && (
          <Button type="button" kind="quiet" onClick={stop}>
            {texts.cancel}
          </Button>
        )}
      </FormActions>
    </form>
  )
}
