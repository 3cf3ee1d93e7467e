import type { Metadata } from 'next'
import { formTexts } from '../../_frame/form-texts'
import { keptInvitation } from '../../_gate/invitation'
import { currentTranslator } from '../../_gate/language'
import { LinkButton } from '../../_ui/button'
import { PageHeader } from '../../_ui/page-header'
import { Stack } from '../../_ui/layout'
import { JoinForm } from './join-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('invitation.title') }
}

export default async function InvitationPage() {
  const t = await currentTranslator()
  const invitation = await keptInvitation()
  if (invitation === null) {
    return (
      <>
        <PageHeader title={t('invitation.endedTitle')} lead={t('invitation.endedText')} />
        <Stack>
          <p>{t('invitation.endedSignIn')}</p>
          <div>
            <LinkButton href="/sign-in">{t('app.signIn')}</LinkButton>
          </div>
        </Stack>
      </>
    )
  }
  const forgot = invitation.memberId !== null
  const proves = invitation.knownPerson && !forgot
  return (
    <>
      <PageHeader
        title={t(forgot ? 'invitation.forgotTitle' : 'invitation.title')}
        lead={t(forgot ? 'invitation.forgotLead' : 'invitation.lead', { organisation: invitation.organisationName })}
      />
      {!forgot && (
        <p>
          {t('invitation.role', { role: t(`app.role.${invitation.role}`).toLowerCase() })}{' '}
          {t(`app.roleMay.${invitation.role}`)}
        </p>
      )}
      <JoinForm
        email={invitation.email}
        name={invitation.name}
        asks={forgot ? 'new-password' : proves ? 'password' : 'name-and-password'}
        texts={{
          email: t('invitation.email'),
          name: t('invitation.name'),
          nameHint: t('invitation.nameHint'),
          knownText: t('invitation.knownText'),
          password: t(proves ? 'invitation.password' : 'invitation.newPassword'),
          passwordHint: proves ? undefined : t('invitation.newPasswordHint'),
          submit: t(forgot ? 'invitation.forgotSubmit' : 'invitation.submit'),
          ...formTexts(t, [
            'link-ended',
            'already-member',
            'email-in-use',
            'name-missing',
            'password-too-short',
            'password-too-long',
            'password-too-obvious',
            'sign-in-wrong',
            'sign-in-paused',
          ]),
        }}
      />
    </>
  )
}
