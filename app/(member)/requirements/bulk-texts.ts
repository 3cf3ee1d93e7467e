import type { Option } from '../../_ui/field'
import type { Translate } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import { mayOwn } from '@/lib/requirements/owner'
import type { ChecklistTexts } from './checklist-texts'

export type BulkTexts = ReturnType<typeof bulkTexts>

/** The texts of the panel that changes many rows; owners are all colleagues. */
export function bulkTexts(
  t: Translate,
  { errorTitle, refusedTitle, problems, faults, options }: ChecklistTexts,
  members: readonly ListedMember[],
  shown: number,
) {
  const leave: Option = { value: '', label: t('bulk.leave') }
  const owners = members.filter(({ role }) => mayOwn(role))
  // The very objects of the list around it, here and below: then a page carries them once.
  const work: readonly Option[] = [leave, ...options.work]
  const verdict: readonly Option[] = [leave, ...options.verdict]
  const owner: readonly Option[] = [
    leave,
    { value: 'nobody', label: t('bulk.nobody') },
    ...owners.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return {
    open: t('bulk.open'),
    count: t('bulk.count'),
    lead: t('bulk.lead'),
    all: t('bulk.all', { count: shown }),
    work: t('bulk.work'),
    verdict: t('bulk.verdict'),
    owner: t('bulk.owner'),
    due: t('bulk.due'),
    noDue: t('bulk.noDue'),
    reason: t('bulk.reason'),
    reasonHint: t('bulk.reasonHint'),
    preview: t('bulk.preview'),
    options: { work, verdict, owner },
    ...{ errorTitle, refusedTitle, problems, faults },
  }
}
