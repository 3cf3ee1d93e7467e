import { formTexts } from '../../../_frame/form-texts'
import { PageHeader } from '../../../_ui/page-header'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { OpenInvitation } from '@/lib/members/listed'
import { roles } from '@/lib/members/roles'
import { InviteForm } from './invite-form'

/** `earlier` is the open invitation that a new link replaces; null for somebody new. */
type InviteViewProps = { readonly language: Language; readonly earlier: OpenInvitation | null }

export function InviteView({ language, earlier }: InviteViewProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={earlier === null ? t('members.invitePage.title') : t('members.invitePage.again', { name: earlier.name })}
        lead={earlier === null ? t('members.invitePage.lead') : t('members.invitePage.againLead')}
        back={{ href: '/members', label: t('members.invitePage.back') }}
      />
      <InviteForm
        earlier={earlier === null ? null : { name: earlier.name, email: earlier.email, role: earlier.role }}
        roles={roles.map((role) => ({ value: role, label: t(`app.role.${role}`), hint: t(`app.roleMay.${role}`) }))}
        texts={{
          name: t('members.name'),
          nameHint: t('members.invitePage.nameHint'),
          email: t('members.email'),
          emailHint: t('members.invitePage.emailHint'),
          role: t('members.role'),
          submit: t('members.invitePage.submit'),
          ready: t('members.invitePage.ready'),
          link: t('members.invitePage.link'),
          linkHint: t('members.invitePage.linkHint'),
          copy: t('members.invitePage.copy'),
          copied: t('members.invitePage.copied'),
          how: t('members.invitePage.how'),
          another: t('members.invitePage.another'),
          toMembers: t('members.invitePage.toMembers'),
          ...formTexts(t, ['already-member']),
        }}
      />
    </>
  )
}
