import type { Reading } from '../../_readiness/step-rows'
import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { expectationOf, requirementOf } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { daysAhead, type FallingAway } from '@/lib/readiness/falling-away'

/** What expires soon and what that costs, oldest first, each with the way to renew it in time. */
export function Ahead({ falling, language, framework }: Reading & { readonly falling: readonly FallingAway[] }) {
  const t = translator(language)
  const days = { days: daysAhead }
  if (falling.length === 0) {
    return (
      <Section id="ahead" title={t('explained.ahead')}>
        <p>{t('explained.aheadNone', days)}</p>
      </Section>
    )
  }
  return (
    <Section id="ahead" title={t('explained.ahead')} lead={t('explained.aheadLead', days)}>
      <RowList>
        {falling.map((fallen) => (
          <Row
            key={fallen.on}
            title={t('explained.aheadOn', { day: formatDay(fallen.on, language) })}
            hint={costText(language, fallen)}
          >
            <ul className="gap-list">
              {fallen.proofs.map(({ requirementId, expectationId }) => (
                <li key={expectationId}>
                  <a href={`/requirements/${requirementId}#${expectationId}`}>
                    {expectationOf(framework, expectationId)?.expectation.mustShow[language] ?? expectationId}
                  </a>{' '}
                  <span className="gap-of">
                    ({requirementOf(framework, requirementId)?.title[language] ?? requirementId})
                  </span>
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </RowList>
    </Section>
  )
}

/** What is left on that day: of the figure, and of the other part. */
function costText(language: Language, { must, mustChanges, otherPart, proofs, lost }: FallingAway): string {
  const t = translator(language)
  const count = new Set(proofs.map(({ requirementId }) => requirementId)).size
  const texts = [
    ...(mustChanges ? [t('explained.aheadMust', { ready: must.ready, of: must.of })] : []),
    ...(otherPart ? [t('explained.aheadOther', { ready: otherPart.ready, of: otherPart.of })] : []),
    ...(lost.length === 0 ? [t('explained.aheadFree', { count })] : []),
  ]
  return texts.join(' ')
}
