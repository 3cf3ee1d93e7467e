import { DemoBanner } from '../_ui/demo-banner'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { FrozenRound } from '@/lib/rounds/round'

type FrozenBannerProps = { readonly member: Member; readonly frozen: FrozenRound }

/** Says on every page that the round is closed, and what to do now. */
export function FrozenBanner({ member, frozen }: FrozenBannerProps) {
  const t = translator(member.language)
  const begins = may(member.role, 'rounds:manage')
  return (
    <DemoBanner label={t('rounds.banner.label')}>
      {t('rounds.banner.text', { number: frozen.number, day: formatDay(frozen.on, member.language) })}{' '}
      <a href={begins ? '/rounds/next' : '/rounds'}>{t(begins ? 'rounds.banner.next' : 'rounds.banner.rounds')}</a>
    </DemoBanner>
  )
}
