import { formTexts } from '../../_frame/form-texts'
import { LinkButton } from '../../_ui/button'
import { Cluster } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import { dayAt } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember, OpenInvitation } from '@/lib/members/listed'
import type { Member } from '@/lib/members/member'
import { EmailAddress } from './email-address'
import { RevokeButton } from './revoke-button'

type MembersViewProps = {
  readonly member: Member
  readonly language: Language
  /** Whether this member may change users; the others only read who there is. */
  readonly manages: boolean
  readonly members: readonly ListedMember[]
  readonly invitations: readonly OpenInvitation[]
  readonly done: 'role' | 'removed' | null
}

export function MembersView({ member, language, manages, members, invitations, done }: MembersViewProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('members.title')}
        lead={t('members.lead')}
        actions={manages && <LinkButton href="/members/invite">{t('members.invite')}</LinkButton>}
      />
      {done !== null && <Notice tone="success" title={t(`members.done.${done}`)} live="status" />}
      <Table
        caption={t('members.list', { organisation: member.organisationName })}
        captionHidden
        columns={[
          { label: t('members.name') },
          { label: t('members.email') },
          { label: t('members.role') },
          { label: t('members.since') },
          ...(manages ? [{ label: t('members.actions'), kind: 'action', quiet: true } as const] : []),
        ]}
        rows={members.map((listed) => ({
          key: listed.id,
          cells: [
            listed.id === member.id ? `${listed.name} (${t('members.you')})` : listed.name,
            <EmailAddress key="email" address={listed.email} />,
            t(`app.role.${listed.role}`),
            formatDay(dayAt(listed.since), language),
            manages && (
              <a href={`/members/${listed.id}`}>
                {t('members.changeShort')}
                <VisuallyHidden> {listed.name}</VisuallyHidden>
              </a>
            ),
          ],
        }))}
      />
      {invitations.length > 0 && <Invitations invitations={invitations} language={language} />}
    </>
  )
}

function Invitations({ invitations, language }: { invitations: readonly OpenInvitation[]; language: Language }) {
  const t = translator(language)
  return (
    <Section id="invitations" title={t('members.invitations')} lead={t('members.invitationsLead')}>
      <Table
        caption={t('members.invitations')}
        captionHidden
        columns={[
          { label: t('members.name') },
          { label: t('members.email') },
          { label: t('members.role') },
          { label: t('members.validUntil') },
          { label: t('members.actions'), kind: 'action', quiet: true },
        ]}
        rows={invitations.map(({ id, name, email, role, expiresAt }) => ({
          key: id,
          cells: [
            name,
            <EmailAddress key="email" address={email} />,
            t(`app.role.${role}`),
            formatDay(dayAt(expiresAt), language),
            <Cluster key={id}>
              <a href={`/members/invite?again=${id}`}>
                {t('members.again')}
                <VisuallyHidden> {name}</VisuallyHidden>
              </a>
              <RevokeButton
                invitationId={id}
                texts={{ revoke: t('members.revoke'), about: name, ...formTexts(t, ['not-found']) }}
              />
            </Cluster>,
          ],
        }))}
      />
    </Section>
  )
}
