import { Notice } from '../../_ui/notice'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** As long as these are not the CCV's own texts, every look at them says so, and how many criteria are known. */
export function NotCcv({ language, framework }: { readonly language: Language; readonly framework: Framework }) {
  if (framework.ccvOwn) return null
  const t = translator(language)
  const { namedInPublic, total } = framework.knownCriteria
  return (
    <Notice tone="info" title={t('requirements.notCcv')}>
      <p>
        {t('requirements.known', { named: namedInPublic, total })} {t('requirements.notCcvWhy')}
      </p>
    </Notice>
  )
}
