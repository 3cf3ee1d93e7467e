import { formTexts } from '../../../../_frame/form-texts'
import { translator } from '@/lib/i18n/translate'
import { bringsAnything, undoDays } from '@/lib/registers/import/register-import'
import { ActionForm } from './action-form'
import { confirmImport, giveUpImport } from './actions'
import { ColumnsSection } from './columns-section'
import { Counts } from './counts'
import type { ShownImport } from './load'
import { PreviewNotices } from './preview-notices'
import { RowsSection } from './rows-section'
import { WordsSection } from './words-section'

/** What a file would do to the register. Nothing of it has happened yet. */
export function Preview(props: ShownImport) {
  const { language, shown } = props
  const t = translator(language)
  const { id, counts, mark } = shown
  const texts = formTexts(t, ['not-found'])
  return (
    <>
      <PreviewNotices {...props} />
      <Counts {...props} />
      <ColumnsSection {...props} open={counts === null} />
      {counts && bringsAnything(counts) && (
        <ActionForm
          key={mark}
          importId={id}
          seen={mark ?? ''}
          id="confirm"
          action={confirmImport}
          kind="primary"
          label={t('import.confirm', { count: counts.new + counts.changed })}
          hint={t('import.confirmText', { faulty: counts.faulty, days: undoDays })}
          texts={texts}
        />
      )}
      <WordsSection {...props} />
      <RowsSection {...props} />
      <ActionForm
        importId={id}
        id="give-up"
        action={giveUpImport}
        kind="quiet"
        label={t('import.giveUp')}
        texts={texts}
      />
    </>
  )
}
