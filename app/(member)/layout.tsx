import type { ReactNode } from 'react'
import { Drafts } from '../_drafts/drafts'
import { draftTexts } from '../_drafts/draft-texts'
import { FrozenBanner } from '../_frame/frozen-banner'
import { PageBanners, PageFooter, PageLanguageSwitch } from '../_frame/frame-parts'
import { currentMember } from '../_gate/current-member'
import { draftKey } from '../_gate/draft-key'
import { currentPath } from '../_gate/path'
import { signOut, switchOrganisation } from '../_gate/session-actions'
import { Live } from '../_live/live'
import { liveTexts } from '../_live/live-texts'
import { Icon } from '../_ui/icons'
import { Menu, MenuForm, MenuLink } from '../_ui/menu'
import { Shell, type NavigationItem } from '../_ui/shell'
import { translator } from '@/lib/i18n/translate'
import { may, type Permission } from '@/lib/members/permissions'

/** The places of the product, with the permission that each asks; nobody sees a door that stays shut. */
const places = [
  { href: '/', key: 'overview', icon: 'overview', permission: 'readiness:read' },
  { href: '/my-work', key: 'myWork', icon: 'flag', permission: 'my-work:read' },
  { href: '/requirements', key: 'requirements', icon: 'requirements', permission: 'requirements:read' },
  { href: '/evidence', key: 'evidence', icon: 'evidence', permission: 'evidence:read' },
  { href: '/registers', key: 'registers', icon: 'register', permission: 'registers:read' },
  { href: '/indicators', key: 'indicators', icon: 'figures', permission: 'indicators:read' },
  { href: '/rounds', key: 'rounds', icon: 'calendar', permission: 'rounds:read' },
  { href: '/summary', key: 'summary', icon: 'summary', permission: 'summary:read' },
  { href: '/members', key: 'members', icon: 'people', permission: 'members:read' },
  { href: '/log', key: 'log', icon: 'clock', permission: 'log:read' },
  { href: '/organisation', key: 'organisation', icon: 'organisation', permission: 'organisation:read' },
] as const satisfies readonly { href: string; key: string; icon: NavigationItem['icon']; permission: Permission }[]

/** Places that are reached by the rounds and not by the frame. */
const roundPlaces = [
  '/timeline',
  '/ijkpunten',
  '/partners',
  '/societal-value',
  '/decision',
  '/recognition',
  '/framework',
]

function isWithin(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`))
}

/** The frame around every screen of a member. It decides nothing: each page asks the gate itself. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const { member, memberships, changesSeen, frozen } = await currentMember()
  const t = translator(member.language)
  const path = (await currentPath()).split('?')[0] ?? '/'
  const others = memberships.filter((membership) => membership.organisationId !== member.organisationId)
  return (
    <Shell
      productName={t('app.name')}
      homeHref="/"
      skip={t('app.skip')}
      organisation={member.organisationName}
      organisationSwitch={
        others.length > 0 && (
          <Menu label={t('app.switchOrganisation')} icon="organisation">
            {others.map(({ organisationId, organisationName }) => (
              <MenuForm key={organisationId}>
                <form action={switchOrganisation}>
                  <input type="hidden" name="organisationId" value={organisationId} />
                  <button>{organisationName}</button>
                </form>
              </MenuForm>
            ))}
          </Menu>
        )
      }
      navigationLabel={t('app.navigation')}
      navigation={places
        .filter(({ permission }) => may(member.role, permission))
        .map(({ href, key, icon }) => ({
          href,
          icon,
          label: t(`app.${key}`),
          current: isWithin(path, href) || (href === '/rounds' && roundPlaces.some((place) => isWithin(path, place))),
        }))}
      more={t('app.more')}
      userMenu={
        <Menu label={member.name} icon="user" title={member.name} hint={t(`app.role.${member.role}`)}>
          <MenuLink href="/account">{t('app.account')}</MenuLink>
          <MenuForm>
            <form action={signOut}>
              <button>
                <Icon name="lock" /> {t('app.signOut')}
              </button>
            </form>
          </MenuForm>
        </Menu>
      }
      languageSwitch={<PageLanguageSwitch language={member.language} />}
      banners={
        <>
          <PageBanners language={member.language} fictional={member.fictional} />
          {frozen !== null && <FrozenBanner member={member} frozen={frozen} />}
        </>
      }
      footer={<PageFooter language={member.language} />}
    >
      <Drafts keyText={draftKey(member)} texts={draftTexts(t)}>
        {children}
      </Drafts>
      <Live after={changesSeen} texts={liveTexts(t)} />
    </Shell>
  )
}
