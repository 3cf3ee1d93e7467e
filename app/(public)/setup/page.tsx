import type { Metadata } from 'next'
import { formTexts } from '../../_frame/form-texts'
import { currentTranslator } from '../../_gate/language'
import { setupState } from '../../_gate/setup'
import { today } from '../../_gate/today'
import { LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { roles } from '@/lib/members/roles'
import type { Translate } from '@/lib/i18n/translate'
import { SetupChoice } from './setup-choice'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('setup.title') }
}

export default async function SetupPage() {
  const t = await currentTranslator()
  const state = await setupState()
  return (
    <>
      <PageHeader title={t('setup.title')} lead={state === 'open' ? t('setup.lead') : undefined} />
      <SetupChoice
        closed={state === 'open' ? null : <Closed state={state} t={t} />}
        today={today()}
        texts={{
          demo: t('setup.demo'),
          demoText: t('setup.demoText'),
          demoSubmit: t('setup.demoSubmit'),
          demoBusy: t('setup.demoBusy'),
          demoDone: t('setup.demoDone'),
          demoAccounts: t('setup.demoAccounts'),
          accountPassword: t('setup.password'),
          sharedPassword: t('setup.sharedPassword'),
          toSignIn: t('setup.toSignIn'),
          roles: Object.fromEntries(roles.map((role) => [role, t(`app.role.${role}`)])),
          blank: t('setup.blank'),
          blankText: t('setup.blankText'),
          organisation: t('setup.organisation'),
          organisationHint: t('setup.organisationHint'),
          startsOn: t('setup.startsOn'),
          startsOnHint: t('setup.startsOnHint'),
          name: t('setup.name'),
          email: t('setup.email'),
          newPassword: t('setup.newPassword'),
          newPasswordHint: t('setup.newPasswordHint'),
          blankSubmit: t('setup.blankSubmit'),
          ...formTexts(t, [
            'already-set-up',
            'email-in-use',
            'password-too-short',
            'password-too-long',
            'password-too-obvious',
          ]),
        }}
      />
    </>
  )
}

/** What a visitor reads who did not come in by the one-time address, or comes too late. */
function Closed({ state, t }: { state: 'done' | 'locked'; t: Translate }) {
  return (
    <>
      <Notice tone="info" title={t(`setup.${state}Title`)}>
        <p>{t(`setup.${state}Text`)}</p>
        {state === 'locked' && <p>{t('setup.lockedAgain')}</p>}
      </Notice>
      {state === 'done' && <LinkButton href="/sign-in">{t('setup.toSignIn')}</LinkButton>}
    </>
  )
}
