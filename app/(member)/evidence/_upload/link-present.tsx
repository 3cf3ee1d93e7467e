import { useState, useTransition } from 'react'
import { linkEvidence } from '../../../_evidence/link-actions'
import { Button } from '../../../_ui/button'
import { Cluster } from '../../../_ui/layout'
import { filledIn } from '../../../_ui/filled-in'
import type { UploadTexts } from './upload-texts'
import type { Uploads } from './use-uploads'

type Props = {
  readonly uploads: Uploads
  /** What the files are for; nothing to link to without it. */
  readonly expectationId: string | undefined
  readonly texts: UploadTexts
}

/** For files that are here already: links the item that has them to what the upload was for, in one press. */
export function LinkPresent({ uploads, expectationId, texts }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()
  const present = uploads.uploads.flatMap(({ id, file, state }) =>
    state.is === 'present' ? [{ id, name: file.name, evidenceId: state.evidenceId }] : [],
  )
  if (expectationId === undefined || present.length === 0) return null

  function link(form: HTMLFormElement | null, evidenceId: string): void {
    const data = new FormData(form ?? undefined)
    const asked = new FormData()
    for (const [name, value] of Object.entries({ expectationId: expectationId ?? '', evidenceId }))
      asked.set(name, value)
    for (const name of ['pages', 'shows']) asked.set(name, String(data.get(name) ?? ''))
    // What went well leads to the requirement, so only a refusal comes back here.
    start(async () => {
      const ended = await linkEvidence(undefined, asked)
      if (!ended.ok) setProblem(ended.problem === 'already-linked' ? texts.problems['already-linked'] : texts.lost)
    })
  }

  return (
    <>
      {problem !== null && <p role="alert">{problem}</p>}
      <Cluster>
        {present.map(({ id, name, evidenceId }) => (
          <Button
            key={id}
            type="button"
            kind="secondary"
            size="small"
            disabled={busy || uploads.busy}
            onClick={(event) => link(event.currentTarget.form, evidenceId)}
          >
            {filledIn(texts.linkPresent, { name })}
          </Button>
        ))}
      </Cluster>
    </>
  )
}
