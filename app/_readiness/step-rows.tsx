import { Row, RowList } from '../_ui/list'
import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { gapText } from '@/lib/i18n/readiness-sentences'
import type { Role } from '@/lib/members/roles'
import type { Gap } from '@/lib/readiness/gaps'
import { gapPlace } from './gap-place'
import { mends } from './mends'

/** What every list of what is still to be done needs to know. */
export type Reading = { readonly language: Language; readonly framework: Framework; readonly role: Role }

type StepRowsProps = Reading & {
  readonly label: string
  readonly steps: readonly { readonly requirementId: string; readonly gaps: readonly Gap[] }[]
}

/** Requirements that are not ready, each with the reasons, and each reason with the place to mend it for who can. */
export function StepRows({ label, steps, ...reading }: StepRowsProps) {
  return (
    <RowList label={label}>
      {steps.map(({ requirementId, gaps }) => (
        <Row key={requirementId} title={<RequirementLink {...reading} requirementId={requirementId} />}>
          <GapList {...reading} gaps={gaps} />
        </Row>
      ))}
    </RowList>
  )
}

/** The title of a requirement, leading to its page. */
export function RequirementLink({ language, framework, requirementId }: Reading & { readonly requirementId: string }) {
  const title = requirementOf(framework, requirementId)?.title[language] ?? requirementId
  return (
    <a className="step-title" href={`/requirements/${requirementId}`}>
      {title}
    </a>
  )
}

function GapList({ language, framework, role, gaps }: Reading & { readonly gaps: readonly Gap[] }) {
  return (
    <ul className="gap-list">
      {gaps.map((gap) => {
        const { name, text, action } = gapText(language, gap, framework)
        if (!mends(role)) return <li key={keyOf(gap)}>{text}</li>
        return (
          <li key={keyOf(gap)}>
            <span className="gap-reason">{name}</span>
            <a href={gapPlace(gap, role)}>{action}</a>
          </li>
        )
      })}
    </ul>
  )
}

function keyOf(gap: Gap): string {
  const about = 'expectationId' in gap ? gap.expectationId : 'indicatorId' in gap ? gap.indicatorId : ''
  return `${gap.reason} ${about}`
}
