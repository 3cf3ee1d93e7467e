import { ReviewStatus } from '../_ui/status'
import type { Day } from '@/lib/day'
import type { Link } from '@/lib/evidence/link'
import { linkState } from '@/lib/evidence/link-state'
import type { Language } from '@/lib/i18n/languages'
import { isOwnCheck } from '@/lib/evidence/review'
import { translator } from '@/lib/i18n/translate'

type LinkStatusProps = {
  readonly language: Language
  readonly link: Link & { readonly infected?: boolean }
  readonly today: Day
}

/** How a link stands today: its review, or that its time is up. */
export function LinkStatus({ language, link, today }: LinkStatusProps) {
  const t = translator(language)
  if (link.infected) return <ReviewStatus state="rejected" label={t('link.infected')} />
  const state = linkState(link, today)
  const label = state === 'expired' ? t('link.expired') : t(`app.linkStatus.${state}`)
  return <ReviewStatus state={state} label={isOwnCheck(link) ? t('link.statusOwnCheck', { status: label }) : label} />
}
