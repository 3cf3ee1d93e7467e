import { Disclosure } from '../../_ui/disclosure'
import { DescriptionList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { TimelineClocks } from '@/lib/rounds/timeline-clocks'

type ClockPartProps = { readonly language: Language; readonly clocks: TimelineClocks }

/** From when evaluating and applying make sense, each with the clock that binds it. */
export function ClockPart({ language, clocks }: ClockPartProps) {
  const t = translator(language)
  const { evaluation, application, certificateUntil, shortMonths, days } = clocks
  const shown = (day: Day | null) => (day === null ? t('timeline.clocks.unknown') : formatDay(day, language))
  return (
    <Section id="clocks" title={t('timeline.clocks.title')}>
      <DescriptionList
        facts={[
          { term: t('timeline.clocks.firstCase'), value: shown(days.firstCaseOn) },
          ...(evaluation === null
            ? []
            : [
                {
                  term: t('timeline.clocks.evaluation'),
                  value: <Reason day={shown(evaluation.on)} why={t(`timeline.binds.evaluation.${evaluation.binds}`)} />,
                },
              ]),
          ...(application === null
            ? []
            : [
                {
                  term: t('timeline.clocks.application'),
                  value: (
                    <Reason day={shown(application.on)} why={t(`timeline.binds.application.${application.binds}`)} />
                  ),
                },
              ]),
          ...(certificateUntil === null
            ? []
            : [{ term: t('timeline.clocks.certificate'), value: shown(certificateUntil) }]),
        ]}
      />
      {application !== null && (
        <Disclosure summary={t('timeline.conditions.summary')}>
          <DescriptionList
            facts={application.conditions.map(({ what, on }) => ({
              term: t(`timeline.conditions.${what}`),
              value: shown(on),
            }))}
          />
        </Disclosure>
      )}
      {shortMonths !== null && (
        <Notice tone="warning" title={t('timeline.short.title', { months: shortMonths })} level={3}>
          <p>{t('timeline.short.text')}</p>
          <p>{t('timeline.short.advice')}</p>
        </Notice>
      )}
    </Section>
  )
}

function Reason({ day, why }: { readonly day: string; readonly why: string }) {
  return (
    <>
      <strong>{day}</strong>
      <p>{why}</p>
    </>
  )
}
