import type { Metadata } from 'next'
import { currentTranslator } from '../../_gate/language'
import { PageHeader } from '../../_ui/page-header'
import { Prose } from '../../_ui/prose'
import { ContactLine } from '../contact-line'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('pages.accessibility.title') }
}

/** What is known about accessibility. It claims no conformity: that takes an audit by somebody else. */
export default async function AccessibilityPage() {
  const t = await currentTranslator()
  return (
    <>
      <PageHeader title={t('pages.accessibility.title')} lead={t('pages.accessibility.lead')} />
      <Prose>
        <h2>{t('pages.accessibility.aim')}</h2>
        <p>{t('pages.accessibility.aimText')}</p>
        <h2>{t('pages.accessibility.status')}</h2>
        <p>{t('pages.accessibility.statusText')}</p>
        <h2>{t('pages.accessibility.tested')}</h2>
        <ul>
          <li>{t('pages.accessibility.testedAxe')}</li>
          <li>{t('pages.accessibility.testedKeyboard')}</li>
          <li>{t('pages.accessibility.testedScript')}</li>
          <li>{t('pages.accessibility.testedSmall')}</li>
          <li>{t('pages.accessibility.testedPdf')}</li>
        </ul>
        <h2>{t('pages.accessibility.limits')}</h2>
        <ul>
          <li>{t('pages.accessibility.limitsPeople')}</li>
          <li>{t('pages.accessibility.limitsFiles')}</li>
          <li>{t('pages.accessibility.limitsPreview')}</li>
        </ul>
        <h2>{t('pages.accessibility.report')}</h2>
        <p>{t('pages.accessibility.reportText')}</p>
        <ContactLine t={t} />
        <h2>{t('pages.accessibility.host')}</h2>
        <p>{t('pages.accessibility.hostText')}</p>
      </Prose>
    </>
  )
}
