import { formTexts } from '../../../_frame/form-texts'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { linkState, usualUntil } from '@/lib/personal-link/personal-link'
import type { LoadedPartner } from './load'
import { MakeLinkForm } from './make-link-form'
import { RevokeLink } from './revoke-link'

/** The links that this partner got, and a form to make another. */
export function LinksSection({ language, today, round, partner, links }: LoadedPartner) {
  const t = translator(language)
  return (
    <Section id="links" title={t('partners.links.title')} lead={t('partners.links.lead')}>
      {links.length > 0 && (
        <RowList>
          {links.map((link) => {
            const state = linkState(link, today)
            const made = formatDay(link.madeOn, language)
            const isOpen = state === 'waiting' || state === 'opened'
            return (
              <Row
                key={link.id}
                title={t('partners.links.row', { made, until: formatDay(link.until, language) })}
                hint={t(`partners.links.state.${state}`)}
                status={
                  isOpen && (
                    <RevokeLink
                      linkId={link.id}
                      texts={{
                        revoke: t('partners.links.revoke'),
                        about: t('partners.links.revokeAbout', { day: made }),
                        ...formTexts(t, ['not-found']),
                      }}
                    />
                  )
                }
              />
            )
          })}
        </RowList>
      )}
      {round.frozenOn === null && (
        <MakeLinkForm
          partnerId={partner.id}
          until={usualUntil(today)}
          language={language}
          texts={{
            until: t('partners.links.until'),
            untilHint: t('partners.links.untilHint'),
            language: t('partners.links.language'),
            languages: [
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ],
            make: t('partners.links.make'),
            ready: t('partners.links.ready'),
            how: t('partners.links.how'),
            address: t('partners.links.address', { name: partner.name }),
            addressHint: t('partners.links.addressHint'),
            copy: t('partners.links.copy'),
            copied: t('partners.links.copied'),
            mail: t('partners.links.mail'),
            done: t('partners.links.done'),
            ...formTexts(t, ['not-found', 'link-day-unfit']),
          }}
        />
      )}
    </Section>
  )
}
