import type { ReactNode } from 'react'
import { Row, RowList } from '../../../../_ui/list'
import { Section } from '../../../../_ui/section'
import { requirementOf } from '@/lib/framework/framework'
import { titleOf, type ShownBulk } from './shown-bulk'

type BulkRowsProps<One> = {
  readonly shown: ShownBulk
  readonly id: string
  readonly title: string
  readonly lead?: string | undefined
  readonly rows: readonly One[]
  /** What happens or happened to one requirement, line by line. */
  readonly linesOf: (one: One) => readonly ReactNode[]
}

/** Requirements that fare alike, each with what happens to it; nothing at all when there are none. */
export function BulkRows<One extends { readonly requirementId: string }>(props: BulkRowsProps<One>) {
  const { shown, id, title, lead, rows, linesOf } = props
  if (rows.length === 0) return null
  return (
    <Section id={id} title={`${title} (${rows.length})`} lead={lead}>
      <RowList>
        {rows.map((one) => (
          <Row key={one.requirementId} title={<TitleOf {...shown} requirementId={one.requirementId} />}>
            {linesOf(one).map((line, index) => (
              <p key={index} className="row-hint">
                {line}
              </p>
            ))}
          </Row>
        ))}
      </RowList>
    </Section>
  )
}

/** Leads to the requirement, as long as the round asks it. */
function TitleOf({ requirementId, ...shown }: ShownBulk & { readonly requirementId: string }) {
  const title = titleOf(shown, requirementId)
  if (requirementOf(shown.framework, requirementId) === undefined) return title
  return <a href={`/requirements/${requirementId}`}>{title}</a>
}
