import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { requirementOf } from '@/lib/framework/framework'
import { translator } from '@/lib/i18n/translate'
import { changeText } from '@/lib/requirements/bulk-sentences'
import type { Undone } from '@/lib/requirements/bulk-undo'
import { Arrival } from './arrival'
import { back } from './back'
import { BulkRows } from './bulk-rows'
import { namesOf, type ShownBulk } from './shown-bulk'

/** What came back, and what stayed because somebody changed it since. */
export function UndoneView({ shown, undone }: { readonly shown: ShownBulk; readonly undone: readonly Undone[] }) {
  const { language } = shown
  const t = translator(language)
  const nameOf = namesOf(shown)
  const cameBack = undone.filter((one) => one.kind === 'undone')
  const left = undone.filter((one) => one.kind === 'changed-since')
  return (
    <>
      <PageHeader title={t('bulk.undone.title')} back={back(shown)} />
      <Arrival key="undone">
        <Notice
          tone={left.length > 0 ? 'warning' : 'success'}
          title={t('bulk.undone.notice', { back: cameBack.length, left: left.length })}
        />
      </Arrival>
      <BulkRows
        {...{ shown }}
        id="left"
        title={t('bulk.undone.left')}
        rows={left}
        linesOf={({ requirementId }) => [
          t(requirementOf(shown.framework, requirementId) === undefined ? 'bulk.undone.notAsked' : 'bulk.undone.since'),
        ]}
      />
      <BulkRows
        {...{ shown }}
        id="back"
        title={t('bulk.undone.back')}
        rows={cameBack}
        linesOf={(one) => [
          ...one.changes.map((change) => changeText(language, change, nameOf)),
          ...(one.asksApproval ? [t('bulk.undone.asksApproval')] : []),
        ]}
      />
    </>
  )
}
