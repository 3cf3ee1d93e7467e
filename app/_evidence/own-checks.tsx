import { Notice } from '../_ui/notice'
import type { Language } from '@/lib/i18n/languages'
import { ownCheckSentences } from '@/lib/i18n/own-check-sentences'
import { translator } from '@/lib/i18n/translate'
import { ownChecksOf } from '@/lib/readiness/own-checks'
import type { Standing } from '@/lib/readiness/standing'

/** That part of the figure rests on what one person checked alone; nothing where nobody did. */
export function OwnChecks({ language, standing }: { language: Language; standing: Standing }) {
  const sentences = ownCheckSentences(language, ownChecksOf(standing))
  if (sentences.length === 0) return null
  return (
    <Notice tone="info" title={translator(language)('readiness.ownCheck.label')}>
      {sentences.join(' ')}
    </Notice>
  )
}
