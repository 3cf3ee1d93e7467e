import { LinkButton } from '../../_ui/button'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { figureText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

type Props = { readonly language: Language; readonly indicators: readonly IndicatorReading[] }

/** What the steering group wanted to reach, beside where we stand. */
export function Ijkpunten({ language, indicators }: Props) {
  const t = translator(language)
  const title = t('decision.ijkpunten.title')
  const link = (
    <LinkButton href="/ijkpunten" kind="quiet" size="small">
      {t('decision.ijkpunten.link')}
    </LinkButton>
  )
  const rows = indicators.flatMap((reading) => {
    const { id, definition, ijkpunt } = reading
    if (ijkpunt?.target == null) return []
    const target = ijkpuntTarget(language, definition, ijkpunt.target)
    const until =
      ijkpunt.byOn === null ? target : t('decision.ijkpunten.by', { target, day: formatDay(ijkpunt.byOn, language) })
    return [{ key: id, cells: [definition.title[language], until, figureText(language, reading)] }]
  })
  return (
    <Section id="ijkpunten" title={title} lead={t('decision.ijkpunten.lead')} actions={link}>
      {rows.length === 0 ? (
        <p>{t('decision.ijkpunten.none')}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { label: t('decision.ijkpunten.indicator') },
            { label: t('decision.ijkpunten.target') },
            { label: t('decision.ijkpunten.now') },
          ]}
          rows={rows}
        />
      )}
    </Section>
  )
}
