import { translator } from '@/lib/i18n/translate'
import type { LinkTask } from '@/lib/my-work/tasks'
import { nameOf, requirementOfExpectation, type Group, type MyWorkProps } from './group'

export type EvidenceGroup = 'infected' | 'review' | 'rejected' | 'asked' | 'privacy'

/** The work with documents, as rows that lead to the document itself. */
export function evidenceRows(props: MyWorkProps): Readonly<Record<EvidenceGroup, Group>> {
  const { evidence, language } = props
  const t = translator(language)
  const links = (group: Exclude<EvidenceGroup, 'privacy'>, hint: (task: LinkTask) => string): Group => ({
    total: evidence[group].total,
    rows: evidence[group].first.map((task) => ({
      key: task.linkId,
      href: `/evidence/${task.evidenceId}#link-${task.linkId}`,
      title: task.title ?? t('link.confidential'),
      hint: hint(task),
    })),
  })
  const requirement = ({ expectationId }: LinkTask) => requirementOfExpectation(props, expectationId)
  return {
    infected: links('infected', (task) => t('my-work.row.infected', { requirement: requirement(task) })),
    review: links('review', (task) =>
      task.uploadedBy === props.member.id
        ? t('my-work.row.reviewOwn', { requirement: requirement(task) })
        : t('my-work.row.review', { requirement: requirement(task), name: nameOf(props, task.uploadedBy) }),
    ),
    rejected: links('rejected', (task) =>
      t('my-work.row.rejected', {
        requirement: requirement(task),
        name: nameOf(props, task.reviewedBy),
        reason: task.reason,
      }),
    ),
    asked: links('asked', (task) => t('my-work.row.askedReview', { requirement: requirement(task) })),
    privacy: {
      total: evidence.privacy.total,
      rows: evidence.privacy.first.map(({ evidenceId, title, asks }) => ({
        key: evidenceId,
        href: `/evidence/${evidenceId}/${asks === 'decision' ? 'privacy' : 'new-version'}`,
        title,
        hint: t(asks === 'decision' ? 'my-work.row.privacy' : 'my-work.row.newVersion'),
      })),
    },
  }
}
