import type { ReactNode } from 'react'
import { currentLanguage } from '../_gate/language'
import { PublicShell } from '../_ui/shell'
import { translator } from '@/lib/i18n/translate'
import { PageBanners, PageFooter, PageLanguageSwitch } from './frame-parts'

/** The frame of pages that anybody may open: narrow for a form, wide for reading. */
export async function PublicFrame({ width, children }: { width: 'narrow' | 'wide'; children: ReactNode }) {
  const language = await currentLanguage()
  const t = translator(language)
  return (
    <PublicShell
      productName={t('app.name')}
      homeHref="/"
      skip={t('app.skip')}
      languageSwitch={<PageLanguageSwitch language={language} />}
      banners={<PageBanners language={language} fictional={false} />}
      footer={<PageFooter language={language} />}
      width={width}
    >
      {children}
    </PublicShell>
  )
}
