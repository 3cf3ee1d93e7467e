import { Notice } from '../../_ui/notice'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Waiting } from '@/lib/my-work/my-work'

/** How much waits for this member, with the way to it; nothing when nothing waits. */
export function ForYou({ language, waiting }: { language: Language; waiting: Waiting }) {
  if (waiting.now + waiting.later === 0) return null
  const t = translator(language)
  return (
    <Notice tone="info" title={t('my-work.summary', waiting)}>
      <a href="/my-work">{t('my-work.summaryLink')}</a>
    </Notice>
  )
}
