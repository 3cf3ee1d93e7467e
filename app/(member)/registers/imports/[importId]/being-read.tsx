import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { Notice } from '../../../../_ui/notice'
import { translator } from '@/lib/i18n/translate'
import { ActionForm } from './action-form'
import { giveUpImport } from './actions'
import type { ShownImport } from './load'

/** A file that is still being read, for who came back before that was done. */
export function BeingRead({ language, shown }: ShownImport) {
  const t = translator(language)
  return (
    <>
      <Notice tone="info" title={t('import.isReading')}>
        <p>{t('import.isReadingText', { rows: shown.rowsRead })}</p>
        <p>
          <LinkButton href={`/registers/imports/${shown.id}`} kind="secondary">
            {t('import.look')}
          </LinkButton>
        </p>
      </Notice>
      <ActionForm
        importId={shown.id}
        id="give-up"
        action={giveUpImport}
        kind="quiet"
        label={t('import.giveUp')}
        texts={formTexts(t, ['not-found'])}
      />
    </>
  )
}
