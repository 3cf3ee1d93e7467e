import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ForgetDrafts } from '../../_drafts/forget-drafts'
import { currentLanguage, currentTranslator } from '../../_gate/language'
import { isSignedIn } from '../../_gate/session'
import { setupState } from '../../_gate/setup'
import { formTexts } from '../../_frame/form-texts'
import { SignInForm } from './sign-in-form'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('sign-in.title') }
}

type Query = { next?: string | string[]; 'signed-out'?: string; 'password-set'?: string }

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const next = typeof query.next === 'string' ? query.next : '/'
  if (await isSignedIn()) redirect('/')
  if ((await setupState()) !== 'done') redirect('/setup')
  const t = translator(await currentLanguage())
  return (
    <>
      <PageHeader title={t('sign-in.title')} lead={t('sign-in.lead')} />
      {query['signed-out'] !== undefined && <Notice tone="success" title={t('sign-in.signedOut')} live="status" />}
      <ForgetDrafts signedOut={query['signed-out'] !== undefined} />
      <SignInForm
        next={next}
        texts={{
          email: t('sign-in.email'),
          password: t('sign-in.password'),
          submit: t('sign-in.submit'),
          forgotten: t('sign-in.forgotten'),
          forgottenHelp: t('sign-in.forgottenHelp'),
          ...formTexts(t, ['sign-in-wrong', 'sign-in-paused']),
        }}
      />
    </>
  )
}
