import { formTexts } from '../../../_frame/form-texts'
import { PageHeader } from '../../../_ui/page-header'
import { Notice } from '../../../_ui/notice'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { RemoveDemoForm } from './remove-demo-form'

/** What goes when the demo goes, and the one button that does it. */
export function RemoveDemoView({ member, language }: { member: Member; language: Language }) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('organisation.demo.title')}
        back={{ href: '/organisation', label: t('organisation.demo.back') }}
      />
      <Notice tone="warning" title={t('organisation.demo.sure')}>
        <p>{t('organisation.demo.sureText')}</p>
        <ul>
          <li>{t('organisation.demo.goes', { organisation: member.organisationName })}</li>
          <li>{t('organisation.demo.goesContent')}</li>
          <li>{t('organisation.demo.goesPeople')}</li>
        </ul>
        <p>{t('organisation.demo.after')}</p>
      </Notice>
      <RemoveDemoForm
        texts={{
          submit: t('organisation.demo.submit'),
          cancel: t('organisation.demo.cancel'),
          ...formTexts(t, ['not-fictional']),
        }}
      />
    </>
  )
}
