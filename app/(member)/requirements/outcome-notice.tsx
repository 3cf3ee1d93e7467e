import { Notice } from '../../_ui/notice'
import { Prose } from '../../_ui/prose'
import type { ChecklistOutcome } from './outcome'

/** How posting the list ended, with every row that somebody still has to look at. */
export function OutcomeNotice({ outcome: { title, rows } }: { outcome: ChecklistOutcome }) {
  return (
    <Notice tone={rows.length > 0 ? 'warning' : 'success'} title={title} live="status">
      {rows.length > 0 && (
        <Prose>
          <ul>
            {rows.map(({ href, title: row, text }) => (
              <li key={href}>
                <a href={href}>{row}</a>: {text}
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Notice>
  )
}
