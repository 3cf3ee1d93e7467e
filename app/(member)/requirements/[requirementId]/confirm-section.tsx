import { formTexts } from '../../../_frame/form-texts'
import { Notice } from '../../../_ui/notice'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { ConfirmForm } from './confirm-form'
import type { LoadedRequirement } from './load'

/** An answer that came along from an earlier round, or from before the requirement changed, and one button to keep it. */
export function ConfirmSection({ language, round, assessment, member }: LoadedRequirement) {
  const t = translator(language)
  const { toConfirm, verdict, requirementId, version } = assessment
  const mayConfirm = round.frozenOn === null && may(member.role, 'requirements:assess')
  // Stands there after confirming as well, to say that it was done.
  const form = mayConfirm && (
    <ConfirmForm
      key={requirementId}
      requirementId={requirementId}
      version={version}
      open={toConfirm !== null}
      texts={{
        ...formTexts(t, ['not-found', 'nothing-to-confirm', 'changed-meanwhile', 'round-frozen']),
        confirm: t('next-round.confirm.submit'),
        done: t('next-round.confirm.done'),
        changed: t('next-round.confirm.changed'),
      }}
    />
  )
  if (toConfirm === null) return form
  return (
    <Notice tone="warning" level={3} title={t(`next-round.confirm.title.${toConfirm}`, { number: round.number - 1 })}>
      <p>
        {t(`next-round.confirm.text.${toConfirm}`)}{' '}
        {verdict !== null && t('next-round.confirm.was', { verdict: t(`app.verdict.${verdict}`) })}
      </p>
      {form}
    </Notice>
  )
}
