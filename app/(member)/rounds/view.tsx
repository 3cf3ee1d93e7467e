import { LinkButton } from '../../_ui/button'
import { LinkRow, RowList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { CurrentRound } from './current-round'
import { Road } from './road'
import type { ShownRounds } from './shown-rounds'

/** Where the organisation is on its way to a decision, every step of it, and the rounds that are over. */
export function RoundsView(props: ShownRounds) {
  const { language, role, standing, past } = props
  const t = translator(language)
  const { round } = standing
  const earlier = past.filter(({ roundId }) => roundId !== round.id)
  return (
    <>
      <PageHeader title={t('rounds.title')} lead={t('rounds.lead')} />
      {round.frozenOn !== null && (
        <Notice tone="info" title={t('rounds.next.title')}>
          <p>
            {t('rounds.next.text')} <a href={`/rounds/${round.id}`}>{t('rounds.next.read')}</a>
          </p>
          {may(role, 'rounds:manage') && <LinkButton href="/rounds/next">{t('rounds.next.link')}</LinkButton>}
        </Notice>
      )}
      <CurrentRound {...props} />
      <Road {...props} />
      {earlier.length > 0 && (
        <Section id="earlier" title={t('rounds.earlier.title')}>
          <RowList>
            {earlier.map((one) => (
              <LinkRow
                key={one.roundId}
                href={`/rounds/${one.roundId}`}
                title={t('rounds.name', { number: one.roundNumber, kind: t(`rounds.kind.${one.kind}`) })}
                hint={t('rounds.earlier.hint', { day: formatDay(one.madeOn, language), number: one.number })}
              />
            ))}
            <LinkRow href="/rounds/compare" title={t('rounds.earlier.compare')} />
          </RowList>
        </Section>
      )}
    </>
  )
}
