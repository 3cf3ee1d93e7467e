import { Notice } from '../../_ui/notice'
import { Prose } from '../../_ui/prose'
import type { ChecklistOutcome } from './outcome'

type OutcomeNoticeProps = {
  readonly outcome: ChecklistOutcome
  /** Rows that are on the page; another one may have left the narrowed list meanwhile. */
  readonly shown: readonly { readonly id: string }[]
}

/** How posting the list ended, with every row that somebody still has to look at. */
export function OutcomeNotice({ outcome: { title, rows }, shown }: OutcomeNoticeProps) {
  return (
    <Notice tone={rows.length > 0 ? 'warning' : 'success'} title={title} live="status">
      {rows.length > 0 && (
        <Prose>
          <ul>
            {rows.map(({ id, href, title: row, text }) => (
              <li key={id}>
                <a href={href ?? placeOf(id, shown)}>{row}</a>: {text}
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Notice>
  )
}

/** Its row, or its own page when the narrowed list does not hold it any more. */
function placeOf(requirementId: string, shown: OutcomeNoticeProps['shown']): string {
  return shown.some(({ id }) => id === requirementId) ? `#${requirementId}` : `/requirements/${requirementId}`
}
