import type { ReactNode } from 'react'
import { Checklist, ChecklistRow, ChecklistTheme, type SavedState } from '../../_ui/checklist'
import type { Option } from '../../_ui/field'
import { Fraction } from '../../_ui/fraction'
import { initials } from '@/lib/requirements/initials'
import { requirementHref } from '@/lib/requirements/list-query'
import type { ChecklistTexts } from './checklist-texts'
import type { ShownTheme } from './shown-themes'

/** What happened to a row since the page was made. */
export type RowNews = {
  readonly saved?: { readonly state: SavedState; readonly label: ReactNode } | undefined
  /** More than fits in the row: stands right below it. */
  readonly note?: ReactNode
}

type ChecklistTableProps = {
  readonly themes: readonly ShownTheme[]
  readonly texts: ChecklistTexts
  /** Who may not assess sees words instead of selects. */
  readonly mayAssess: boolean
  /** The query of the list, handed on to the page of a requirement, which leads back. */
  readonly listQuery: string
  /** Rows that were ticked before, where no code of ours remembers it. */
  readonly ticked?: readonly string[] | undefined
  readonly newsOf?: ((id: string) => RowNews) | undefined
}

/** All requirements of the round in one table, under their themes. */
export function ChecklistTable({ themes, texts, mayAssess, listQuery, ticked, newsOf }: ChecklistTableProps) {
  if (themes.length === 0) return null
  const { options } = texts
  const labels = mayAssess ? texts.labels : { ...texts.labels, select: undefined }
  const choice = (all: readonly Option[], value: string) => ({
    value,
    options: mayAssess ? all : all.filter((option) => option.value === value),
  })
  return (
    <Checklist caption={texts.caption} labels={labels}>
      {themes.map(({ id, title, figure, rows }) => (
        <ChecklistTheme key={id} id={id} title={title} figure={figure && <Fraction {...figure} />}>
          {rows.flatMap((row) => {
            const news = newsOf?.(row.id)
            return [
              <ChecklistRow
                key={row.id}
                id={row.id}
                href={requirementHref(row.id, listQuery)}
                title={row.title}
                tag={row.tag}
                owner={row.owner === undefined ? undefined : { name: row.owner, initials: initials(row.owner) }}
                due={row.due}
                proof={row.proof}
                labels={labels}
                ticked={ticked?.includes(row.id)}
                work={choice(options.work, row.work)}
                verdict={choice(options.verdict, row.verdict)}
                saved={news?.saved}
              />,
              ...(news?.note === undefined
                ? []
                : [
                    <tr key={`${row.id}-note`} className="checklist-note">
                      <td colSpan={5}>{news.note}</td>
                    </tr>,
                  ]),
            ]
          })}
        </ChecklistTheme>
      ))}
    </Checklist>
  )
}
