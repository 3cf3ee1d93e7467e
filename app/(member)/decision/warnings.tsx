import { Notice } from '../../_ui/notice'
import { warningText } from '@/lib/decision/sentences'
import type { DecisionWarning } from '@/lib/decision/warnings'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = { readonly language: Language; readonly warnings: readonly DecisionWarning[] }

/** What partners should know; it stands in nobody's way. */
export function Warnings({ language, warnings }: Props) {
  if (warnings.length === 0) return null
  return (
    <Notice tone="warning" title={translator(language)('decision.warnings.title')}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.kind}>{warningText(language, warning)}</li>
        ))}
      </ul>
    </Notice>
  )
}
