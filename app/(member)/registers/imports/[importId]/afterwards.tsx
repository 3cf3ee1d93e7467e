import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { Notice } from '../../../../_ui/notice'
import { dayAt, addDays } from '@/lib/day'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import { faultsUntil, undoDays } from '@/lib/registers/import/register-import'
import { registerOf } from '@/lib/registers/registers'
import { Disclosure } from '../../../../_ui/disclosure'
import { FormActions } from '../../../../_ui/form'
import { ActionForm } from './action-form'
import { undoImport } from './actions'
import type { ShownImport } from './load'
import { PastTerm } from './past-term'
import { RowsSection } from './rows-section'

/** What an import brought, and the way to take it back. */
export function Confirmed(props: ShownImport) {
  const { language, today, shown, canBeUndone } = props
  const t = translator(language)
  const { counts, confirmedAt } = shown
  if (counts === null || confirmedAt === null) return null
  return (
    <>
      <Notice tone="success" title={t('import.done.title')} live="status">
        <p>{t('import.done.text', { new: counts.new, changed: counts.changed })}</p>
        {counts.faulty > 0 && (
          <p>{t('import.done.faulty', { count: counts.faulty, until: formatMoment(faultsUntil(shown), language) })}</p>
        )}
        <Onwards {...props} />
      </Notice>
      {/* "Tonight" is true on the day of confirming; afterwards those rows are gone. */}
      {dayAt(confirmedAt) === today && <PastTerm {...props} />}
      {canBeUndone ? (
        <ActionForm
          importId={shown.id}
          id="undo"
          action={undoImport}
          kind="secondary"
          label={t('import.done.undo')}
          hint={t('import.done.undoText', { day: lastDayToUndo(props) })}
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
        <Onwards {...props} />
      </Notice>
      {props.canBeUndone && (
        <ActionForm
          importId={props.shown.id}
          id="undo"
          action={undoImport}
          kind="secondary"
          label={t('import.undone.again')}
          hint={t('import.undone.againText', { day: lastDayToUndo(props) })}
          texts={formTexts(t, ['not-found'])}
        />
      )}
      <RowsSection {...props} />
    </>
  )
}

/** Where to go from here: the register, and the figures that are counted from it. */
function Onwards({ language, shown, feeds }: ShownImport) {
  const t = translator(language)
  const { name, title } = registerOf(shown.register)
  return (
    <>
      {feeds.length > 0 && (
        <Disclosure summary={t('registers.feeds', { count: feeds.length })}>
          <ul className="register-feeds">
            {feeds.map(({ id, title: indicator }) => (
              <li key={id}>
                <a href={`/indicators/${id}`}>{indicator[language]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <FormActions>
        <LinkButton href={`/registers/${name}`} kind="secondary">
          {t('import.done.register', { register: midSentence(title[language]) })}
        </LinkButton>
        <LinkButton href="/indicators" kind="quiet">
          {t('import.done.figures')}
        </LinkButton>
      </FormActions>
    </>
  )
}

function lastDayToUndo({ language, shown: { confirmedAt } }: ShownImport): string {
  return confirmedAt === null ? '' : formatDay(addDays(dayAt(confirmedAt), undoDays - 1), language)
}
