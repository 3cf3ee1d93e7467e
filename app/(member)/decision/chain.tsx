import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Decision } from '@/lib/decision/decision'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** Every record, newest first, with why it replaced the one before. */
export function Chain({
  language,
  decisions,
}: {
  readonly language: Language
  readonly decisions: readonly Decision[]
}) {
  const t = translator(language)
  return (
    <Section id="chain" title={t('decision.chain.title')} lead={t('decision.chain.lead')}>
      <RowList>
        {decisions.map(({ id, outcome, decidedOn, recordedBy, recordedAt, corrects }) => (
          <Row
            key={id}
            title={t('decision.chain.row', {
              outcome: t(`decision.outcome.${outcome}`),
              day: formatDay(decidedOn, language),
            })}
            hint={
              <>
                {t('decision.chain.by', { name: recordedBy, moment: formatMoment(recordedAt, language) })}
                {corrects !== null && (
                  <>
                    <br />
                    {t('decision.chain.why', { why: corrects.why })}
                  </>
                )}
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
