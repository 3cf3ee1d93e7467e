import type { MouseEvent } from 'react'
import { Button, LinkButton } from '../../../_ui/button'
import { Cluster } from '../../../_ui/layout'
import { filledIn } from '../../../_ui/filled-in'
import type { UploadTexts } from './upload-texts'
import { isUnderWay, type Upload } from './uploads'
import type { Uploads } from './use-uploads'

type Props = { readonly upload: Upload; readonly uploads: Uploads; readonly texts: UploadTexts }

/** What can be done with one file. Every button says for which file it is, to who cannot see where it stands. */
export function FileMoves({ upload, uploads, texts }: Props) {
  const { state, file } = upload
  const named = (action: keyof UploadTexts['act']) => ({
    kind: 'quiet' as const,
    size: 'small' as const,
    'aria-label': filledIn(texts.actOn, { action: texts.act[action], name: file.name }),
    children: texts.act[action],
  })
  const act = (work: (form: HTMLFormElement) => void) => (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget
    if (form !== null) work(form)
  }
  const isOnItsWay = state.is === 'waiting' || state.is === 'pausing' || (state.is === 'sending' && state.share < 1)
  const isLeft = !isUnderWay(upload) && state.is !== 'added'
  return (
    <Cluster>
      {'evidenceId' in state && (
        <LinkButton {...named(state.is === 'added' ? 'open' : 'openPresent')} href={`/evidence/${state.evidenceId}`} />
      )}
      {state.is === 'present' && (
        <Button {...named('addAnyway')} type="button" onClick={act((form) => uploads.addAnyway(form, upload))} />
      )}
      {(state.is === 'failed' || state.is === 'cancelled') && (
        <Button {...named('retry')} type="button" onClick={act((form) => uploads.retry(form, upload))} />
      )}
      {isOnItsWay && <Button {...named('stop')} type="button" onClick={() => uploads.stop(upload)} />}
      {isLeft && <Button {...named('drop')} type="button" onClick={() => uploads.drop(upload)} />}
    </Cluster>
  )
}
