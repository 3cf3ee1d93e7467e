import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { Notice } from '../../../../_ui/notice'
import { dayAt, addDays } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import { undoDays } from '@/lib/registers/import/register-import'
import { registerOf } from '@/lib/registers/registers'
import { ActionForm } from './action-form'
import { undoImport } from './actions'
import type { ShownImport } from './load'
import { RowsSection } from './rows-section'

/** What an import brought, and the way to take it back. */
export function Confirmed(props: ShownImport) {
  const { language, shown, canBeUndone } = props
  const t = translator(language)
  const { counts, confirmedAt } = shown
  if (counts === null || confirmedAt === null) return null
  const until = addDays(dayAt(confirmedAt), undoDays - 1)
  return (
    <>
      <Notice tone="success" title={t('import.done.title')} live="status">
        <p>{t('import.done.text', { new: counts.new, changed: counts.changed })}</p>
        {counts.faulty > 0 && <p>{t('import.done.faulty', { count: counts.faulty })}</p>}
        <p>
          <LinkToRegister {...props} />
        </p>
      </Notice>
      {canBeUndone ? (
        <ActionForm
          importId={shown.id}
          id="undo"
          action={undoImport}
          kind="secondary"
          label={t('import.done.undo')}
          hint={t('import.done.undoText', { day: formatDay(until, language) })}
          texts={formTexts(t, ['not-found'])}
        />
      ) : (
        <p>{t('import.done.undoOver', { days: undoDays })}</p>
      )}
      {props.cells && props.cells.total > 0 && <RowsSection {...props} />}
    </>
  )
}

/** What taking back an import did, and the rows that it left alone. */
export function Undone(props: ShownImport) {
  const t = translator(props.language)
  const undone = props.shown.counts?.undone
  if (undone === undefined) return null
  return (
    <>
      <Notice tone={undone.left > 0 ? 'warning' : 'success'} title={t('import.undone.title')} live="status">
        <p>{t('import.undone.text', { removed: undone.removed, restored: undone.restored })}</p>
        {undone.left > 0 && <p>{t('import.undone.left', { left: undone.left })}</p>}
        <p>
          <LinkToRegister {...props} />
        </p>
      </Notice>
      <RowsSection {...props} />
    </>
  )
}

function LinkToRegister({ language, shown }: ShownImport) {
  const { name, title } = registerOf(shown.register)
  return (
    <LinkButton href={`/registers/${name}`} kind="secondary">
      {translator(language)('import.done.register', { register: midSentence(title[language]) })}
    </LinkButton>
  )
}
