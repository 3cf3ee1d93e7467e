import { ReadinessFigure } from '../../_ui/fraction'
import { LinkRow, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { Tag } from '../../_ui/tag'
import type { Front } from '@/lib/exports/summary-front'

/** What the steering group reads first: the same words and numbers as page one of the PDF. */
export function FrontPage({ front }: { front: Front }) {
  const { readiness, gates, steps } = front
  return (
    <>
      <ReadinessFigure {...readiness.text} counts={readiness.counts}>
        <p>{front.explanation}</p>
        {front.ownChecks.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </ReadinessFigure>
      <Section id="gates" title={gates.title} lead={gates.lead}>
        <RowList>
          {gates.rows.map(({ requirementId, title, state, text }) => (
            <LinkRow
              key={requirementId}
              href={`/requirements/${requirementId}`}
              title={title}
              hint={text}
              status={<Tag>{state}</Tag>}
            />
          ))}
        </RowList>
      </Section>
      <Section id="next-steps" title={steps.title} lead={steps.lead}>
        {steps.rows.length > 0 && (
          <RowList>
            {steps.rows.map(({ requirementId, title, mend, who, when }) => (
              <LinkRow
                key={requirementId}
                href={`/requirements/${requirementId}`}
                title={title}
                hint={
                  <>
                    {mend}
                    <br />
                    {who} · {when}
                  </>
                }
              />
            ))}
          </RowList>
        )}
      </Section>
    </>
  )
}
