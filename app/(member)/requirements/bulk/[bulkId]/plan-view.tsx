import { formTexts } from '../../../../_frame/form-texts'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { isColleagues, type Planned } from '@/lib/requirements/bulk'
import { changeText } from '@/lib/requirements/bulk-sentences'
import { Arrival } from './arrival'
import { back } from './back'
import { BulkRows } from './bulk-rows'
import { ConfirmForm } from './confirm-form'
import { namesOf, type ShownBulk } from './shown-bulk'
import { ReasonMissing } from './why-not'

/** What would change, per requirement from what to what, and what stays and why. Nothing has changed yet. */
export function PlanView({ shown, planned }: { readonly shown: ShownBulk; readonly planned: readonly Planned[] }) {
  const { language, memberId, listQuery, bulk } = shown
  const t = translator(language)
  const nameOf = namesOf(shown)
  const changes = planned.filter((one) => one.kind === 'change')
  const own = changes.filter(({ ownerId }) => !isColleagues(ownerId, memberId))
  const colleagues = changes.filter(({ ownerId }) => isColleagues(ownerId, memberId))
  const linesOf = (one: (typeof changes)[number]) => one.changes.map((change) => changeText(language, change, nameOf))
  return (
    <>
      <Arrival key="plan">
        <PageHeader title={t('bulk.plan.title')} lead={t('bulk.plan.lead', { count: own.length })} />
      </Arrival>
      <BulkRows {...{ shown, linesOf }} id="changes" title={t('bulk.plan.changes')} rows={own} />
      <BulkRows
        {...{ shown }}
        id="colleagues"
        title={t('bulk.plan.colleagues')}
        lead={t('bulk.plan.colleaguesLead')}
        rows={colleagues}
        linesOf={(one) => [t('bulk.why.colleague', { name: nameOf(one.ownerId ?? '') }), ...linesOf(one)]}
      />
      <BulkRows
        {...{ shown }}
        id="stays"
        title={t('bulk.plan.stays')}
        rows={planned.filter((one) => one.kind !== 'change')}
        linesOf={({ kind, requirementId }) =>
          kind === 'already' ? [t('bulk.why.already')] : [<ReasonMissing key="why" {...{ language, requirementId }} />]
        }
      />
      <ConfirmForm
        bulkId={bulk.id}
        list={listQuery}
        backHref={back(shown).href}
        asks={{ confirm: changes.length > 0, colleagues: colleagues.length > 0 }}
        texts={{
          confirm: t('bulk.plan.confirm'),
          colleaguesToo: t('bulk.plan.colleaguesToo'),
          back: back(shown).label,
          ...formTexts(t, ['not-found']),
        }}
      />
    </>
  )
}
