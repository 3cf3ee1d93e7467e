import { formTexts } from '../../../_frame/form-texts'
import type { Option } from '../../../_ui/field'
import type { Translate } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import { may } from '@/lib/members/permissions'
import { verdicts, works } from '@/lib/requirements/assessment'

export type AnswerTexts = ReturnType<typeof answerTexts>

/** The texts of the form of our answer; owners are who may assess, and who is the owner already. */
export function answerTexts(t: Translate, members: readonly ListedMember[], ownerId: string | null) {
  const owners = members.filter(({ id, role }) => may(role, 'requirements:assess') || id === ownerId)
  const work: readonly Option[] = works.map((value) => ({ value, label: t(`app.work.${value}`) }))
  const verdict: readonly Option[] = ['none' as const, ...verdicts].map((value) => ({
    value,
    label: t(`app.verdict.${value}`),
  }))
  const owner: readonly Option[] = [
    { value: '', label: t('requirements.answer.nobody') },
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
