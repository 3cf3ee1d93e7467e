import type { ReactNode } from 'react'
import { type Option, Options } from './field'
import { ProofStatus, type ProofState } from './status'

export type ChecklistLabels = {
  readonly requirement: string
  readonly proof: string
  readonly work: string
  readonly verdict: string
  readonly saved: string
  /** Of the tick box of a row; given where rows can be selected. */
  readonly select?: string | undefined
}

export type SavedState = 'saving' | 'saved' | 'conflict' | 'failed'

/** All requirements in one table. Put it in one `<form>`; the fields of a row are named `work.<id>` and `verdict.<id>`. */
export function Checklist({
  caption,
  labels,
  children,
}: {
  caption: string
  labels: ChecklistLabels
  children: ReactNode
}) {
  return (
    <table className="checklist">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            {labels.requirement}
            {labels.select && (
              <span id="checklist-select" hidden>
                {labels.select}
              </span>
            )}
          </th>
          <th scope="col">{labels.proof}</th>
          <th scope="col" id="checklist-work">
            {labels.work}
          </th>
          <th scope="col" id="checklist-verdict">
            {labels.verdict}
          </th>
          <th scope="col">
            <span className="visually-hidden">{labels.saved}</span>
          </th>
        </tr>
      </thead>
      {children}
    </table>
  )
}

type ChecklistThemeProps = {
  readonly id: string
  readonly title: string
  /** A `Fraction`: how many of this theme are ready. */
  readonly figure?: ReactNode
  readonly children: ReactNode
}

/** The rows of one theme, under its own heading. */
export function ChecklistTheme({ id, title, figure, children }: ChecklistThemeProps) {
  return (
    <tbody id={id}>
      <tr className="checklist-theme">
        <th scope="rowgroup" colSpan={5}>
          <div>
            <h2>{title}</h2>
            {figure}
          </div>
        </th>
      </tr>
      {children}
    </tbody>
  )
}

type ChecklistRowProps = {
  readonly id: string
  readonly href: string
  readonly title: string
  /** Level, only when it is not the usual one; or "eigen eis". */
  readonly tag?: string | undefined
  readonly owner?: { readonly name: string; readonly initials: string } | undefined
  readonly due?: { readonly text: string; readonly overdue: boolean } | undefined
  readonly proof: { readonly state: ProofState; readonly label: string }
  readonly labels: ChecklistLabels
  /** Whether the row begins ticked. */
  readonly ticked?: boolean | undefined
  readonly work: ChecklistAnswer
  readonly verdict: ChecklistAnswer
  readonly saved?: { readonly state: SavedState; readonly label: ReactNode } | undefined
  /** The version of the answer on screen, posted by the screen that saves; stands on the row as `data-version`. */
  readonly version?: number | undefined
}

export type ChecklistAnswer = {
  readonly value: string
  readonly options: readonly Option[]
}

/**
 * One requirement. The accessible name of each select is its column and the title, by reference, which saves two labels a row.
 * The owner is drawn as initials; the name stands in the text.
 * Who may not change gets `options` with one entry and sees plain text.
 */
export function ChecklistRow({
  id,
  href,
  title,
  tag,
  owner,
  due,
  proof,
  labels,
  ticked,
  work,
  verdict,
  saved,
  version,
}: ChecklistRowProps) {
  return (
    <tr id={id} data-version={version}>
      <th scope="row">
        {labels.select && (
          <input
            type="checkbox"
            name="select"
            value={id}
            defaultChecked={ticked}
            aria-labelledby={`checklist-select ${id}-title`}
          />
        )}
        <a href={href} id={`${id}-title`}>
          {title}
        </a>
        {tag && <span className="tag">{tag}</span>}
        {owner && (
          <span className="checklist-owner" data-initials={owner.initials} title={owner.name}>
            {owner.name}
          </span>
        )}
        {due && (
          <span className="checklist-due" data-overdue={due.overdue || undefined}>
            {due.text}
          </span>
        )}
      </th>
      <td className="checklist-proof" data-label={labels.proof}>
        <ProofStatus {...proof} />
      </td>
      <AnswerCell id={id} column="work" label={labels.work} answer={work} />
      <AnswerCell id={id} column="verdict" label={labels.verdict} answer={verdict} />
      <td className="saved" data-saved={saved?.state}>
        {saved?.label}
      </td>
    </tr>
  )
}

type AnswerCellProps = { id: string; column: 'work' | 'verdict'; label: string; answer: ChecklistAnswer }

function AnswerCell({ id, column, label, answer }: AnswerCellProps) {
  const [only, ...others] = answer.options
  return (
    <td className={`checklist-${column}`} data-label={label}>
      {others.length === 0 ? (
        only?.label
      ) : (
        <select
          className="select"
          name={`${column}.${id}`}
          defaultValue={answer.value}
          aria-labelledby={`checklist-${column} ${id}-title`}
        >
          <Options options={answer.options} />
        </select>
      )}
    </td>
  )
}
