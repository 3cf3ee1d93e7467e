import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentTranslator } from '../../_gate/language'
import { currentIdentity } from '../../_gate/session'
import { signOut } from '../../_gate/session-actions'
import { Button } from '../../_ui/button'
import { PageHeader } from '../../_ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('pages.noOrganisation.title') }
}

/** For somebody who signed in but was taken out of every organisation. */
export default async function NoOrganisationPage() {
  const identity = await currentIdentity()
  if (identity === null) redirect('/sign-in')
  if (identity.member !== null) redirect('/')
  const t = await currentTranslator()
  return (
    <>
      <PageHeader
        title={t('pages.noOrganisation.title')}
        lead={t('pages.noOrganisation.text', { name: identity.name })}
      />
      <form action={signOut}>
        <Button kind="secondary">{t('pages.noOrganisation.signOut')}</Button>
      </form>
    </>
  )
}
