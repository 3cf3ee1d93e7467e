import { formTexts } from '../../../_frame/form-texts'
import type { Option } from '../../../_ui/field'
import type { Translate } from '@/lib/i18n/translate'
import type { Day } from '@/lib/day'
import type { ListedMember } from '@/lib/members/listed'
import { verdicts, works, type Assessment } from '@/lib/requirements/assessment'
import { hasLeft, mayOwn } from '@/lib/requirements/owner'

export type AnswerTexts = ReturnType<typeof answerTexts>

type Answered = Pick<Assessment, 'ownerId' | 'dueOn'>

/** The texts of the form of our answer; owners are all colleagues, and who is the owner already. */
export function answerTexts(t: Translate, members: readonly ListedMember[], { ownerId, dueOn }: Answered, today: Day) {
  const owners = members.filter(({ id, role }) => mayOwn(role) || id === ownerId)
  const left = hasLeft(members, ownerId)
  const work: readonly Option[] = works.map((value) => ({ value, label: t(`app.work.${value}`) }))
  const verdict: readonly Option[] = ['none' as const, ...verdicts].map((value) => ({
    value,
    label: t(`app.verdict.${value}`),
  }))
  const owner: readonly Option[] = [
    { value: '', label: t('requirements.answer.nobody') },
    ...(left && ownerId !== null ? [{ value: ownerId, label: t('requirements.answer.formerOwner') }] : []),
    ...owners.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return {
    labels: {
      work: t('requirements.answer.work'),
      verdict: t('requirements.answer.verdict'),
      reasoning: t('requirements.answer.reasoning'),
      notApplicableReason: t('requirements.answer.notApplicableReason'),
      ownerId: t('requirements.answer.owner'),
      dueOn: t('requirements.answer.due'),
    },
    options: { work, verdict, owner },
    ownerHint: left ? t('requirements.answer.formerOwnerHint') : undefined,
    dueHint: dueOn !== null && dueOn < today ? t('requirements.answer.dueGone') : undefined,
    reasoningHint: t('requirements.answer.reasoningHint'),
    notApplicableHint: t('requirements.answer.notApplicableHint'),
    save: t('app.save'),
    saved: t('requirements.answer.saved'),
    conflict: {
      title: t('requirements.conflict.title'),
      lead: t('requirements.conflict.lead'),
      caption: t('requirements.conflict.caption'),
      field: t('requirements.conflict.field'),
      mine: t('requirements.conflict.mine'),
      theirs: t('requirements.conflict.theirs'),
      empty: t('requirements.conflict.empty'),
      keepMine: t('requirements.conflict.keepMine'),
      keepTheirs: t('requirements.conflict.keepTheirs'),
    },
    ...formTexts(t, ['not-found', 'changed-meanwhile', 'not-applicable-reason-missing']),
  }
}
