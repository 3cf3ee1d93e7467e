import type { ReactNode } from 'react'
import { PageBanners, PageFooter, PageLanguageSwitch } from '../_frame/frame-parts'
import { currentLanguage } from '../_gate/language'
import { PublicShell } from '../_ui/shell'
import { translator } from '@/lib/i18n/translate'

export default async function PublicLayout({ children }: { children: ReactNode }) {
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
    >
      {children}
    </PublicShell>
  )
}
