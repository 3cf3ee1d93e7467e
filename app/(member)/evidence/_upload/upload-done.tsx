import { Notice } from '../../../_ui/notice'
import { LinkButton } from '../../../_ui/button'
import { Cluster } from '../../../_ui/layout'
import type { UploadTexts } from './upload-texts'
import type { Uploads } from './use-uploads'

export type NextStep = { readonly href: string; readonly label: string }

type Props = { readonly uploads: Uploads; readonly next: readonly NextStep[]; readonly texts: UploadTexts }

/** What to do now that nothing is left to send. */
export function UploadDone({ uploads, next, texts }: Props) {
  const isDone = !uploads.busy && uploads.open.length === 0 && uploads.uploads.some(({ state }) => state.is === 'added')
  return (
    <div role="status">
      {isDone && (
        <Notice tone="success" title={texts.done}>
          <p>{texts.doneText}</p>
          <Cluster>
            {next.map(({ href, label }) => (
              <LinkButton key={href} href={href} kind="secondary" size="small">
                {label}
              </LinkButton>
            ))}
          </Cluster>
        </Notice>
      )}
    </div>
  )
}
