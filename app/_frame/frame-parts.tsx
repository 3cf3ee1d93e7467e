import { chooseLanguage } from '../_gate/language-action'
import { currentPath } from '../_gate/path'
import { testDay } from '../_gate/today'
import { DemoBanner } from '../_ui/demo-banner'
import { Footer } from '../_ui/footer'
import { LanguageSwitch } from '../_ui/language-switch'
import { TestDayBanner } from '../_ui/test-day-banner'
import { formatDay } from '@/lib/i18n/format'
import { languages, type Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The line at the foot of every page: whose site this is not, and the pages that every visitor may read. */
export function PageFooter({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <Footer
      note={t('app.notGovernment')}
      linksLabel={t('app.about')}
      links={[
        { href: '/accessibility', label: t('app.accessibility') },
        { href: '/privacy', label: t('app.privacy') },
      ]}
    />
  )
}

/** Switches the language and comes back to the same page. */
export async function PageLanguageSwitch({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <LanguageSwitch
      label={t('app.language.label')}
      action={chooseLanguage}
      returnTo={await currentPath()}
      options={languages.map((code) => ({ code, label: t(`app.language.${code}`), current: code === language }))}
    />
  )
}

/** Says on every page when the day is a test day, or the organisation an invented one. */
export function PageBanners({ language, fictional }: { language: Language; fictional: boolean }) {
  const t = translator(language)
  const day = testDay()
  return (
    <>
      {day !== null && <TestDayBanner>{t('app.testDay', { day: formatDay(day, language) })}</TestDayBanner>}
      {fictional && <DemoBanner label={t('app.fictionalShort')}>{t('app.fictional')}</DemoBanner>}
    </>
  )
}
