import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Stack } from '../../../_ui/layout'
import { DescriptionList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import { dayAt } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import type { Member } from '@/lib/members/member'
import { roles } from '@/lib/members/roles'
import { EmailAddress } from '../email-address'
import { PasswordLinkForm } from './password-link-form'
import { RemoveForm } from './remove-form'
import { RoleForm } from './role-form'

type MemberViewProps = { readonly member: Member; readonly language: Language; readonly listed: ListedMember }

/** One user: their role, and taking them out. */
export function MemberView({ member, language, listed }: MemberViewProps) {
  const t = translator(language)
  const { name } = listed
  return (
    <>
      <PageHeader title={name} back={{ href: '/members', label: t('members.title') }} />
      <Stack gap="lg">
        <DescriptionList
          facts={[
            { term: t('members.email'), value: <EmailAddress address={listed.email} /> },
            { term: t('members.since'), value: formatDay(dayAt(listed.since), language) },
          ]}
        />
        <RoleForm
          memberId={listed.id}
          role={listed.role}
          options={roles.map((role) => ({ value: role, label: t(`app.role.${role}`), hint: t(`app.roleMay.${role}`) }))}
          texts={{
            role: t('members.memberPage.role'),
            submit: t('members.memberPage.roleSubmit'),
            ...formTexts(t, ['not-found', 'last-lead']),
          }}
        />
        {listed.id === member.id ? (
          <Section id="leave" title={t('members.memberPage.self')} lead={t('members.memberPage.selfText')}>
            <LinkButton kind="secondary" href="/account#leave">
              {t('members.memberPage.selfLink')}
            </LinkButton>
          </Section>
        ) : (
          <>
            <Section
              id="password"
              title={t('members.memberPage.password')}
              lead={t('members.memberPage.passwordText', { name })}
            >
              <PasswordLinkForm
                memberId={listed.id}
                texts={{
                  submit: t('members.memberPage.passwordSubmit', { name }),
                  ready: t('members.invitePage.ready'),
                  link: t('members.invitePage.link'),
                  linkHint: t('members.invitePage.linkHint'),
                  copy: t('members.invitePage.copy'),
                  copied: t('members.invitePage.copied'),
                  how: t('members.memberPage.passwordHow'),
                  another: t('members.invitePage.another'),
                  toMembers: t('members.invitePage.toMembers'),
                  ...formTexts(t, ['not-found', 'own-password', 'member-elsewhere']),
                }}
              />
            </Section>
            <Section id="remove" title={t('members.memberPage.remove')}>
              <Prose>
                <p>{t('members.memberPage.removeText')}</p>
                <ul>
                  <li>{t('members.memberPage.removeOut', { name, organisation: member.organisationName })}</li>
                  <li>{t('members.memberPage.removeKept', { name })}</li>
                  <li>{t('members.memberPage.removeFreed', { name })}</li>
                  <li>{t('members.memberPage.removeBack', { name })}</li>
                </ul>
              </Prose>
              <RemoveForm
                memberId={listed.id}
                texts={{
                  submit: t('members.memberPage.removeSubmit', { name }),
                  ...formTexts(t, ['not-found', 'last-lead']),
                }}
              />
            </Section>
          </>
        )}
      </Stack>
    </>
  )
}
