import { formTexts } from '../../../../_frame/form-texts'
import { Disclosure } from '../../../../_ui/disclosure'
import { Notice } from '../../../../_ui/notice'
import { formatDay } from '@/lib/i18n/format'
import { keptText } from '@/lib/i18n/keeping-text'
import { translator } from '@/lib/i18n/translate'
import { monthsText } from '@/lib/registers/care/keeping-form'
import { isShorter } from '@/lib/registers/care/retention'
import { indicatorsFrom } from '@/lib/registers/rows/feeds'
import { KeepingForm } from './keeping-form'
import type { KeepingProps, Previewed } from './keeping-props'

type Props = KeepingProps & { readonly preview: Previewed }

/** It counts over all years, so rows that go are lost to it (indicator definitions, the table). */
const overAllYears = 'ind-no-case-before-training'

/** What another term does, before it is saved. */
export function Preview({ language, register, now, framework, preview }: Props) {
  const t = translator(language)
  const { months, past, until } = preview
  if (months === now.months) return <Notice tone="info" title={t('care.retention.same')} />
  const rows = past?.rows ?? 0
  const feeds = indicatorsFrom(framework, register.name)
  const counted = feeds.find(({ id }) => id === overAllYears)
  return (
    <>
      <Notice
        tone={isShorter(now.months, months) && rows > 0 ? 'warning' : 'info'}
        title={t('care.retention.preview', { rows })}
        live="status"
      >
        {months === null && <p>{t('care.retention.previewForever')}</p>}
        {months !== null && rows === 0 && <p>{t('care.retention.previewNone')}</p>}
        {past !== null && past.oldest !== null && past.newest !== null && (
          <p>
            {t('care.retention.previewSpan', {
              oldest: formatDay(past.oldest, language),
              newest: formatDay(past.newest, language),
            })}
          </p>
        )}
        {rows > 0 && until !== null && feeds.length > 0 && (
          <>
            <p>{t('care.retention.previewFigures', { until: formatDay(until, language) })}</p>
            {counted && register.name === 'cases' && (
              <p>{t('care.retention.previewHistory', { indicator: counted.title[language] })}</p>
            )}
            <Disclosure summary={t('care.retention.previewIndicators')}>
              <ul>
                {feeds.map(({ id, title }) => (
                  <li key={id}>{title[language]}</li>
                ))}
              </ul>
            </Disclosure>
          </>
        )}
        {rows > 0 && <p>{t('care.retention.goes')}</p>}
      </Notice>
      <KeepingForm
        register={register.name}
        months={monthsText(months)}
        seen={monthsText(now.months)}
        danger={isShorter(now.months, months) && rows > 0}
        texts={{
          submit: t('care.retention.confirm', { kept: keptText(language, months) }),
          ...formTexts(t, ['not-found', 'changed-meanwhile']),
        }}
      />
    </>
  )
}
