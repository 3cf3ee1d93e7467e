import { LinkRow, RowList } from '../_ui/list'
import { Section } from '../_ui/section'
import { Tag } from '../_ui/tag'
import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { gateStateText, gateText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Readiness } from '@/lib/readiness/score'

type Props = { readonly language: Language; readonly framework: Framework; readonly readiness: Readiness }

/** What stands outside every fraction: the full year, the preconditions, and what follows from readiness itself. */
export function Gates({ language, framework, readiness }: Props) {
  const t = translator(language)
  return (
    <Section id="gates" title={t('overview.gates')} lead={t('overview.gatesLead')}>
      <RowList>
        {readiness.gates.map((gate) => (
          <LinkRow
            key={gate.requirementId}
            href={`/requirements/${gate.requirementId}`}
            title={requirementOf(framework, gate.requirementId)?.title[language] ?? gate.requirementId}
            hint={gateText(language, gate)}
            status={<Tag>{gateStateText(language, gate)}</Tag>}
          />
        ))}
      </RowList>
    </Section>
  )
}
