import { Section } from '../../../_ui/section'
import { Cell, Table } from '../../../_ui/table'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { NationalFigure } from '@/lib/registers/figures/national'

type NationalSectionProps = { readonly language: Language; readonly figures: readonly NationalFigure[] }

/** National figures of the same whole, to compare with and nothing else. */
export function NationalSection({ language, figures }: NationalSectionProps) {
  const t = translator(language)
  return (
    <Section id="national" title={t('figures.national.title')} lead={t('figures.national.lead')}>
      <Table
        caption={t('figures.national.caption')}
        captionHidden
        columns={[
          { label: t('figures.national.year') },
          { label: t('figures.national.share'), kind: 'number' },
          { label: t('figures.national.source') },
        ]}
        rows={figures.map(({ year, share, sources, note }) => ({
          key: String(year),
          cells: [
            String(year),
            `${Math.round(share * 100)}%`,
            <Cell key="source" hint={note?.[language]}>
              {sources.map(({ id, title, url }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a href={url}>{title[language]}</a>
                </span>
              ))}
            </Cell>,
          ],
        }))}
      />
    </Section>
  )
}
