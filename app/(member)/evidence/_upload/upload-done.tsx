import { Notice } from '../../../_ui/notice'
import { LinkButton } from '../../../_ui/button'
import { filledIn } from '../../../_ui/filled-in'
import { Cluster } from '../../../_ui/layout'
import type { UploadTexts } from './upload-texts'
import type { Uploads } from './use-uploads'

export type NextStep = { readonly href: string; readonly label: string }

type Props = {
  readonly uploads: Uploads
  /** Whether what was added proves something already, so that a review is what comes next. */
  readonly linked: boolean
  readonly next: readonly NextStep[]
  readonly texts: UploadTexts
}

/** What to do now that nothing is left to send: have it reviewed, or link it first. */
export function UploadDone({ uploads, linked, next, texts }: Props) {
  return (
    <div role="status">
      {isDone(uploads) && (
        <Notice tone="success" title={texts.done}>
          <p>{linked ? texts.next.text : texts.unlinked}</p>
          {!linked && (
            <ul>
              {addedIn(uploads).map(({ id, name, evidenceId }) => (
                <li key={id}>
                  <a href={`/evidence/${evidenceId}#link`}>{filledIn(texts.linkItem, { name })}</a>
                </li>
              ))}
            </ul>
          )}
          <Cluster>
            {linked && texts.next.toOwnCheck && (
              <LinkButton href={texts.next.toOwnCheck.href} kind="secondary" size="small">
                {texts.next.toOwnCheck.label}
              </LinkButton>
            )}
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

/** Whether every file that was to be sent has ended, and something of it came in. */
export function isDone(uploads: Uploads): boolean {
  return !uploads.busy && uploads.open.length === 0 && addedIn(uploads).length > 0
}

function addedIn({ uploads }: Uploads) {
  return uploads.flatMap(({ id, file, state }) =>
    state.is === 'added' ? [{ id, name: file.name, evidenceId: state.evidenceId }] : [],
  )
}
