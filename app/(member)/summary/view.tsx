import { LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Split } from '../../_ui/layout'
import type { Front } from '@/lib/exports/summary-front'
import { languages, type Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { FrontAside } from './front-aside'
import { FrontPage } from './front-page'

export type SummaryProps = {
  readonly language: Language
  readonly front: Front
  /** How many requirements the PDF lists. */
  readonly requirements: number
  /** The PDF was asked for and could not be made. */
  readonly failed: boolean
}

/** Page one of the summary on the screen, and the way to all of it on paper. */
export function SummaryView({ language, front, requirements, failed }: SummaryProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={front.title}
        eyebrow={[t('app.summary'), front.asOf, t('app.concept')].join(' · ')}
        lead={front.sentence}
        actions={ownFirst(language).map((of) => (
          <LinkButton
            key={of}
            href={`/api/summary?language=${of}`}
            hrefLang={of}
            icon="download"
            kind={of === language ? 'primary' : 'secondary'}
          >
            {t(`summary.screen.language.${of}`)}
          </LinkButton>
        ))}
      />
      {failed && (
        <Notice tone="problem" title={t('summary.screen.failed')} live="alert">
          <p>{t('summary.screen.failedText')}</p>
        </Notice>
      )}
      <Split
        asideLabel={t('summary.screen.aside')}
        main={<FrontPage front={front} />}
        aside={<FrontAside language={language} front={front} requirements={requirements} />}
      />
    </>
  )
}

/** The reader's own language is the likelier choice. */
function ownFirst(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language)]
}
