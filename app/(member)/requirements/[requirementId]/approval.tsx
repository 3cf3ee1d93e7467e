import { ownCheckHref } from '../../../_evidence/next-eyes'
import { formTexts } from '../../../_frame/form-texts'
import { Section } from '../../../_ui/section'
import type { Translate } from '@/lib/i18n/translate'
import { translator } from '@/lib/i18n/translate'
import { eyesFor } from '@/lib/members/own-check'
import { may } from '@/lib/members/permissions'
import {
  approveNotApplicable,
  isOwnApproval,
  isRefused,
  refuseNotApplicable,
  waitsForApproval,
} from '@/lib/requirements/answer'
import type { Assessment } from '@/lib/requirements/assessment'
import { ApprovalForm } from './approval-form'
import type { LoadedRequirement } from './load'
import { nameOf } from './name-of'
import { RefusalForm } from './refusal-form'

/** "Not applicable" and the second person who has to agree with it. */
export function Approval({ language, member, members, assessment, round }: LoadedRequirement) {
  if (assessment.verdict !== 'not-applicable') return null
  const t = translator(language)
  const { setBy, notApplicableReason, requirementId, version } = assessment
  const mayApprove = round.frozenOn === null && may(member.role, 'requirements:approve-not-applicable')
  const agrees = approveNotApplicable(assessment, member.id, member.checking)
  const isOwn = setBy === member.id
  const isAlone = eyesFor(member) === 'alone'
  const one = { requirementId, version }
  return (
    <Section id="approval" title={t('requirements.approval.title')}>
      <p>{stateOf(t, assessment, (id) => nameOf(language, members, id ?? ''))}</p>
      <p>{t('requirements.approval.reason', { reason: notApplicableReason })}</p>
      {isRefused(assessment) && round.frozenOn === null && may(member.role, 'requirements:assess') && (
        <p>{t('requirements.approval.refusedNext')}</p>
      )}
      {mayApprove && isOwn && waitsForApproval(assessment) && (
        <p>
          {t(
            agrees.ok
              ? 'requirements.approval.approveOwnMeans'
              : isAlone
                ? 'readiness.ownCheck.alone'
                : 'requirements.approval.own',
          )}{' '}
          {isAlone && <a href={ownCheckHref}>{t('readiness.ownCheck.turnOn')}</a>}
        </p>
      )}
      {mayApprove && (
        <ApprovalForm key={`agree-${requirementId}`} {...one} open={agrees.ok} texts={approvalTexts(t, isOwn)} />
      )}
      {mayApprove && (
        <RefusalForm
          key={`refuse-${requirementId}`}
          {...one}
          open={refuseNotApplicable(assessment, member.id, '-').ok}
          texts={refusalTexts(t)}
        />
      )}
    </Section>
  )
}

function stateOf(t: Translate, assessment: Assessment, name: (id: string | null) => string): string {
  const { setBy, approvedBy, refusedBy, refusal } = assessment
  if (isRefused(assessment)) return t('requirements.approval.refusedBy', { name: name(refusedBy), reason: refusal })
  if (waitsForApproval(assessment)) return t('requirements.approval.waiting', { name: name(setBy) })
  return isOwnApproval(assessment)
    ? t('requirements.approval.approvedOwn', { name: name(approvedBy) })
    : t('requirements.approval.approvedBy', { name: name(approvedBy) })
}

function approvalTexts(t: Translate, isOwn: boolean) {
  return {
    approve: t(isOwn ? 'requirements.approval.approveOwn' : 'requirements.approval.approve'),
    done: t(isOwn ? 'requirements.approval.doneOwn' : 'requirements.approval.done'),
    changed: t('requirements.approval.changed'),
    ...formTexts(t, ['not-found', 'own-verdict', 'not-waiting-for-approval', 'changed-meanwhile']),
  }
}

function refusalTexts(t: Translate) {
  return {
    start: t('requirements.approval.refuseStart'),
    refusal: t('requirements.approval.refuseReason'),
    hint: t('requirements.approval.refuseHint'),
    submit: t('requirements.approval.refuse'),
    done: t('requirements.approval.doneRefused'),
    changed: t('requirements.approval.changed'),
    ...formTexts(t, [
      'not-found',
      'own-verdict',
      'not-waiting-for-approval',
      'refusal-reason-missing',
      'changed-meanwhile',
    ]),
  }
}
