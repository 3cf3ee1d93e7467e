import { Notice } from '../../../../_ui/notice'
import { translator } from '@/lib/i18n/translate'
import type { ShownImport } from './load'

/** That rows of a file are older than they may be kept, so that the coming night takes them away. */
export function PastTerm({ language, shown }: Pick<ShownImport, 'language' | 'shown'>) {
  const t = translator(language)
  const count = shown.counts?.pastTerm
  if (count === undefined) return null
  return (
    <Notice tone="warning" title={t('import.pastTerm', { count })}>
      <p>{t('import.pastTermText', { count })}</p>
      <p>
        <a href="/registers/retention">{t('import.pastTermLink')}</a>
      </p>
    </Notice>
  )
}
