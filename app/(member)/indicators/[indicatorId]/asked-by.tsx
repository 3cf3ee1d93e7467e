import { LinkRow, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

type AskedByProps = { readonly language: Language; readonly framework: Framework; readonly reading: IndicatorReading }

/** The requirements that ask this indicator. */
export function AskedBy({ language, framework, reading }: AskedByProps) {
  const t = translator(language)
  const asking = framework.requirements.filter(({ indicators }) => indicators.some(({ id }) => id === reading.id))
  const themes = new Map(framework.themes.map(({ id, title }) => [id, title[language]]))
  return (
    <Section id="asked" title={t('figures.detail.asked')}>
      {asking.length === 0 ? (
        <p>{t('figures.detail.notAsked')}</p>
      ) : (
        <RowList label={t('figures.detail.asked')}>
          {asking.map(({ id, title, themeId }) => (
            <LinkRow key={id} href={`/requirements/${id}`} title={title[language]} hint={themes.get(themeId)} />
          ))}
        </RowList>
      )}
    </Section>
  )
}
