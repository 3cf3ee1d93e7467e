import type { Metadata } from 'next'
import { currentTranslator } from '../../_gate/language'
import { PageHeader } from '../../_ui/page-header'
import { Prose } from '../../_ui/prose'
import { Table } from '../../_ui/table'
import { ContactLine } from '../contact-line'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('pages.privacy.title') }
}

const kept = ['account', 'secret', 'sessions', 'attempts', 'work', 'log'] as const

/** What is kept about people, why and how long; the terms are those of the store. */
export default async function PrivacyPage() {
  const t = await currentTranslator()
  return (
    <>
      <PageHeader title={t('pages.privacy.title')} lead={t('pages.privacy.lead')} />
      <Prose>
        <h2>{t('pages.privacy.who')}</h2>
        <p>{t('pages.privacy.whoText')}</p>
        <h2>{t('pages.privacy.what')}</h2>
        <Table
          caption={t('pages.privacy.what')}
          captionHidden
          columns={[
            { label: t('pages.privacy.subject') },
            { label: t('pages.privacy.why') },
            { label: t('pages.privacy.term') },
          ]}
          rows={kept.map((key) => ({
            key,
            cells: [t(`pages.privacy.${key}`), t(`pages.privacy.${key}Why`), t(`pages.privacy.${key}Term`)],
          }))}
        />
        <h2>{t('pages.privacy.where')}</h2>
        <p>{t('pages.privacy.whereText')}</p>
        <h2>{t('pages.privacy.cookies')}</h2>
        <p>{t('pages.privacy.cookiesText')}</p>
        <ul>
          <li>{t('pages.privacy.cookieSession')}</li>
          <li>{t('pages.privacy.cookieLanguage')}</li>
          <li>{t('pages.privacy.cookieLink')}</li>
        </ul>
        <h2>{t('pages.privacy.never')}</h2>
        <p>{t('pages.privacy.neverText')}</p>
        <ul>
          <li>{t('pages.privacy.neverNeighbours')}</li>
          <li>{t('pages.privacy.neverBsn')}</li>
          <li>{t('pages.privacy.neverId')}</li>
          <li>{t('pages.privacy.neverHealth')}</li>
        </ul>
        <h2 id="contact">{t('pages.privacy.rights')}</h2>
        <p>{t('pages.privacy.rightsText')}</p>
        <ContactLine t={t} />
        <p>{t('pages.privacy.rightsComplaint')}</p>
      </Prose>
    </>
  )
}
