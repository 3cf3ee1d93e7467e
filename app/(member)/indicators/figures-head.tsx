import { FilterLinks } from '../../_ui/filter-links'
import { Cluster } from '../../_ui/layout'
import { IndicatorStatus } from '../../_ui/status'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { ThemedReadings } from '@/lib/registers/figures/by-theme'
import { inShort } from '@/lib/registers/figures/in-short'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { registerOf } from '@/lib/registers/registers'

type FiguresHeadProps = {
  readonly language: Language
  readonly role: Role
  readonly readings: readonly IndicatorReading[]
  readonly groups: readonly ThemedReadings[]
  /** How many charts there are. */
  readonly charts: number
}

/** How the figures stand in short, what is empty, and the ways to the charts and to each theme. */
export function FiguresHead({ language, role, readings, groups, charts }: FiguresHeadProps) {
  const t = translator(language)
  const { standings, empty } = inShort(readings)
  return (
    <div className="figures-head">
      <Cluster>
        {standings.map(({ standing, count }) => (
          <IndicatorStatus key={standing} state={standing} label={`${t(`figures.standing.${standing}`)}: ${count}`} />
        ))}
      </Cluster>
      {empty.map(({ register, count }) => {
        const title = registerOf(register).title[language]
        return (
          <p key={register}>
            {t('figures.head.empty', { register: title, count })}{' '}
            {may(role, 'registers:edit') && (
              <a href={`/registers/${register}`}>{t('figures.toRegister', { register: title })}</a>
            )}
          </p>
        )
      })}
      <FilterLinks
        label={t('figures.head.nav')}
        links={[
          { href: '#charts', label: t('figures.charts.jump'), count: charts, current: false },
          ...groups.map(({ theme, readings, also }) => ({
            href: `#${theme?.id ?? 'other'}`,
            label: theme?.title[language] ?? t('figures.other'),
            count: readings.length + also.length,
            current: false,
          })),
        ]}
      />
    </div>
  )
}
