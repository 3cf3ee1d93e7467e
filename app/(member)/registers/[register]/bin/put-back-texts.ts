import { formTexts } from '../../../../_frame/form-texts'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

export type PutBackTexts = ReturnType<typeof putBackTexts>

/** The texts of the button that puts a row back. */
export function putBackTexts(language: Language) {
  const t = translator(language)
  return { restore: t('registers.bin.restore'), ...formTexts(t, ['not-found', 'register-key-taken']) }
}
