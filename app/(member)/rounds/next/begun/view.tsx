import { LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import { LinkRow, RowList } from '../../../../_ui/list'
import { PageHeader } from '../../../../_ui/page-header'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { BroughtAlong } from '@/lib/rounds/next-round'
import type { Round } from '@/lib/rounds/round'

type BegunViewProps = {
  readonly language: Language
  readonly round: Round
  readonly along: BroughtAlong & { readonly toConfirm: number }
  /** Open recommendations; null for who may not read registers. */
  readonly open: number | null
  readonly mayConfirm: boolean
}

/** A round has begun: what came along, and where to begin. */
export function BegunView({ language, round, along, open, mayConfirm }: BegunViewProps) {
  const t = translator(language)
  const { toConfirm, valid, waiting, expired } = along
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: t('next-round.back') }}
        title={t('next-round.begun.title', { number: round.number })}
        lead={t('next-round.begun.lead')}
      />
      <RowList>
        <LinkRow
          href="/requirements?show=to-confirm"
          title={t('next-round.begun.toConfirm', { count: toConfirm })}
          hint={t('next-round.begun.toConfirmHint')}
        />
        <LinkRow
          href="/evidence"
          title={t('next-round.begun.valid', { count: valid })}
          hint={t('next-round.begun.validHint')}
        />
        <LinkRow
          href="/requirements?show=open"
          title={t('next-round.begun.expired', { count: expired })}
          hint={expired > 0 && t('next-round.begun.expiredHint')}
        />
        <LinkRow
          href="/requirements?show=waiting"
          title={t('next-round.begun.waiting', { count: waiting })}
          hint={waiting > 0 && t('next-round.begun.waitingHint')}
        />
        {open !== null && (
          <LinkRow
            href="/registers/recommendations"
            title={t('next-round.begun.recommendations', { count: open })}
            hint={open > 0 && t('next-round.begun.recommendationsHint')}
          />
        )}
      </RowList>
      <FormActions>
        {mayConfirm && toConfirm > 0 && (
          <LinkButton href="/requirements?show=to-confirm">{t('next-round.begun.start')}</LinkButton>
        )}
        <LinkButton href="/" kind="secondary">
          {t('next-round.begun.overview')}
        </LinkButton>
      </FormActions>
    </>
  )
}
