import { formTexts } from '../../_frame/form-texts'
import { Prose } from '../../_ui/prose'
import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import type { Member } from '@/lib/members/member'
import { checkingBy, otherReviewers, type OwnCheck } from '@/lib/members/own-check'
import { may } from '@/lib/members/permissions'
import { OwnCheckForm } from './own-check-form'

type OwnCheckSectionProps = {
  readonly language: Language
  readonly member: Member
  readonly members: readonly ListedMember[]
  readonly ownCheck: OwnCheck
}

/** Whether somebody may check their own work here, what that means, and for the lead the switch. */
export function OwnCheckSection({ language, member, members, ownCheck }: OwnCheckSectionProps) {
  const t = translator(language)
  const manages = may(member.role, 'organisation:manage')
  const others = otherReviewers(members, member.id).map(({ name }) => name)
  const works = checkingBy(ownCheck) === 'own-too'
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(others)
  return (
    <Section id="own-check" title={t('organisation.ownCheck.title')} lead={t('organisation.ownCheck.lead')}>
      <Prose>
        <p>{t('organisation.ownCheck.means')}</p>
        <ul>
          <li>{t('organisation.ownCheck.meansAccept')}</li>
          <li>{t('organisation.ownCheck.meansShown')}</li>
          <li>{t('organisation.ownCheck.meansEnds')}</li>
        </ul>
        <p>
          <strong>{t('organisation.ownCheck.state', { state: works ? 'works' : ownCheck.on ? 'idle' : 'off' })}</strong>{' '}
          {manages && others.length > 0 && t('organisation.ownCheck.others', { count: others.length, names })}
        </p>
      </Prose>
      {manages && (
        <OwnCheckForm
          to={ownCheck.on ? 'off' : 'on'}
          open={ownCheck.on || ownCheck.reviewers === 1}
          texts={{
            submit: t(ownCheck.on ? 'organisation.ownCheck.turnOff' : 'organisation.ownCheck.turnOn'),
            done: t('organisation.ownCheck.done'),
            ...formTexts(t, ['somebody-else-reviews']),
          }}
        />
      )}
    </Section>
  )
}
