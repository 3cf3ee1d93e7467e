import { formTexts } from '../../../../_frame/form-texts'
import { Section } from '../../../../_ui/section'
import { binDays } from '@/lib/evidence/bin'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RegisterName } from '@/lib/registers/register'
import { RemoveRowForm } from './remove-row-form'

type Props = { readonly language: Language; readonly register: RegisterName; readonly rowId: string }

/** The way into the bin; it can be undone, so nobody is asked twice. */
export function RemoveRow({ language, register, rowId }: Props) {
  const t = translator(language)
  return (
    <Section id="remove-row" title={t('registers.row.remove')}>
      <p>{t('registers.row.removeText', { days: binDays })}</p>
      <RemoveRowForm
        register={register}
        rowId={rowId}
        texts={{ submit: t('registers.row.remove'), ...formTexts(t, ['not-found']) }}
      />
    </Section>
  )
}
