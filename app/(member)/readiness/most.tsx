import { StepRows, type Reading } from '../../_readiness/step-rows'
import { Prose } from '../../_ui/prose'
import { Section } from '../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { pathToAll, pathToNextPercent } from '@/lib/readiness/cheapest-path'
import type { Readiness } from '@/lib/readiness/score'

/** The cheapest way to a higher percentage, and what it takes until everything is ready. */
export function Most({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const next = pathToNextPercent(readiness)
  const all = pathToAll(readiness)
  if (next === null || all === null) {
    return (
      <Section id="most" title={t('explained.most')}>
        <p>{readiness.fractions.must.of === 0 ? t('explained.nothingOpen') : t('explained.mostNone')}</p>
      </Section>
    )
  }
  const { ready, of, percent } = next.reaches
  return (
    <Section id="most" title={t('explained.most')} lead={t('explained.mostLead')}>
      <Section
        id="most-next"
        level={3}
        title={t('explained.next', { percent })}
        lead={t('explained.nextText', { ready, of })}
      >
        <StepRows {...reading} label={t('explained.next', { percent })} steps={next.steps} />
      </Section>
      {all.steps.length > next.steps.length && (
        <Section id="most-all" level={3} title={t('explained.all')}>
          <Prose>
            <p>{t('explained.allText', { count: all.steps.length })}</p>
            <ul>
              {all.asks.map(({ reason, count }) => (
                <li key={reason}>{t(`explained.asks.${reason}`, { count })}</li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
    </Section>
  )
}
