import { Section } from '../../../_ui/section'
import { formTexts } from '../../../_frame/form-texts'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { approveNotApplicable, waitsForApproval } from '@/lib/requirements/answer'
import { ApprovalForm } from './approval-form'
import type { LoadedRequirement } from './load'
import { nameOf } from './name-of'

/** "Not applicable" and the second person who has to agree with it. */
export function Approval({ language, member, members, assessment }: LoadedRequirement) {
  if (assessment.verdict !== 'not-applicable') return null
  const t = translator(language)
  const { setBy, approvedBy, notApplicableReason, requirementId, version } = assessment
  const name = (id: string | null) => nameOf(language, members, id ?? '')
  const decided = approveNotApplicable(assessment, member.id)
  const mayApprove = may(member.role, 'requirements:approve-not-applicable')
  return (
    <Section id="approval" title={t('requirements.approval.title')}>
      <p>
        {waitsForApproval(assessment)
          ? t('requirements.approval.waiting', { name: name(setBy) })
          : t('requirements.approval.approvedBy', { name: name(approvedBy) })}
      </p>
      <p>{t('requirements.approval.reason', { reason: notApplicableReason })}</p>
      {mayApprove && !decided.ok && decided.problem === 'own-verdict' && <p>{t('requirements.approval.own')}</p>}
      {mayApprove && (
        <ApprovalForm
          key={requirementId}
          requirementId={requirementId}
          version={version}
          open={decided.ok}
          texts={{
            approve: t('requirements.approval.approve'),
            done: t('requirements.approval.done'),
            changed: t('requirements.approval.changed'),
            ...formTexts(t, ['not-found', 'own-verdict', 'not-waiting-for-approval', 'changed-meanwhile']),
          }}
        />
      )}
    </Section>
  )
}
