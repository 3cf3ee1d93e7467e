import { formTexts } from '../../../../_frame/form-texts'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import type { Outcome } from '@/lib/requirements/bulk'
import { changeText, clashText } from '@/lib/requirements/bulk-sentences'
import { Arrival } from './arrival'
import { back } from './back'
import { BulkRows } from './bulk-rows'
import { namesOf, type ShownBulk } from './shown-bulk'
import { UndoForm } from './undo-form'
import { ReasonMissing } from './why-not'

/** What became of every requirement, and the way to take all of it back. */
export function ResultView({ shown, outcomes }: { readonly shown: ShownBulk; readonly outcomes: readonly Outcome[] }) {
  const { language, listQuery, bulk } = shown
  const t = translator(language)
  const nameOf = namesOf(shown)
  const saved = outcomes.filter((one) => one.kind === 'saved')
  const clashes = outcomes.filter((one) => one.kind === 'changed-meanwhile')
  const left = outcomes.length - saved.length
  return (
    <>
      <PageHeader title={t('bulk.result.title')} back={back(shown)} />
      <Arrival>
        <Notice
          tone={left > 0 ? 'warning' : 'success'}
          title={t('bulk.result.notice', { saved: saved.length, left })}
        />
      </Arrival>
      <BulkRows
        {...{ shown }}
        id="clash"
        title={t('bulk.result.clash')}
        lead={t('bulk.result.clashLead')}
        rows={clashes}
        linesOf={(one) => one.changes.map((change) => clashText(language, change, nameOf))}
      />
      <BulkRows
        {...{ shown }}
        id="stays"
        title={t('bulk.result.stays')}
        rows={outcomes.filter((one) => one.kind !== 'saved' && one.kind !== 'changed-meanwhile')}
        linesOf={(one) => {
          if (one.kind === 'already') return [t('bulk.why.already')]
          if (one.kind === 'owner-gone') return [t('bulk.why.ownerGone')]
          if (one.kind === 'colleague') return [t('bulk.why.colleague', { name: nameOf(one.ownerId) })]
          return [<ReasonMissing key="why" {...{ language, requirementId: one.requirementId }} />]
        }}
      />
      <BulkRows
        {...{ shown }}
        id="saved"
        title={t('bulk.result.saved')}
        rows={saved}
        linesOf={(one) => one.changes.map((change) => changeText(language, change, nameOf))}
      />
      {saved.length > 0 && (
        <UndoForm
          bulkId={bulk.id}
          list={listQuery}
          texts={{ undo: t('bulk.result.undo'), lead: t('bulk.result.undoLead'), ...formTexts(t, ['not-found']) }}
        />
      )}
    </>
  )
}
