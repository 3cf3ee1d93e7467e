import { formTexts } from '../../_frame/form-texts'
import { LinkButton } from '../../_ui/button'
import { Split, Stack } from '../../_ui/layout'
import { DescriptionList } from '../../_ui/list'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { ListedMember } from '@/lib/members/listed'
import type { OwnCheck } from '@/lib/members/own-check'
import type { Round } from '@/lib/rounds/round'
import { TwoClocks } from './clocks'
import { OrganisationForm } from './organisation-form'
import { OwnCheckSection } from './own-check-section'

type OrganisationViewProps = {
  readonly member: Member
  readonly language: Language
  readonly organisation: { readonly name: string; readonly fictional: boolean; readonly ownCheck: OwnCheck }
  readonly members: readonly ListedMember[]
  readonly round: Round
  readonly today: Day
  /** The first accepted case of the register; null while there is none. */
  readonly registeredOn: Day | null
}

export function OrganisationView(props: OrganisationViewProps) {
  const { member, language, organisation, members, round, today, registeredOn } = props
  const t = translator(language)
  const manages = may(member.role, 'organisation:manage')
  return (
    <>
      <PageHeader title={t('organisation.title')} lead={t('organisation.lead')} />
      <Split
        main={
          manages ? <Form {...{ language, organisation, round }} /> : <Facts {...{ language, organisation, round }} />
        }
        aside={<TwoClocks {...{ round, language, today, registeredOn }} />}
        asideLabel={t('organisation.clocks')}
      />
      <OwnCheckSection language={language} member={member} members={members} ownCheck={organisation.ownCheck} />
      {manages && organisation.fictional && (
        <Section id="demo" title={t('organisation.demo.title')} lead={t('organisation.demo.lead')}>
          <LinkButton kind="secondary" href="/organisation/remove-demo">
            {t('organisation.demo.link')}
          </LinkButton>
        </Section>
      )}
    </>
  )
}

type PartProps = Pick<OrganisationViewProps, 'language' | 'organisation' | 'round'>

function Facts({ language, organisation, round }: PartProps) {
  const t = translator(language)
  const shown = (day: Day | null) => (day === null ? t('organisation.none') : formatDay(day, language))
  return (
    <Stack>
      <DescriptionList
        facts={[
          { term: t('organisation.name'), value: organisation.name },
          { term: t('organisation.startsOn'), value: shown(round.startsOn) },
          { term: t('organisation.decisionOn'), value: shown(round.decisionOn) },
          { term: t('organisation.firstCaseOn'), value: shown(round.firstCaseOn) },
        ]}
      />
      <p>{t('organisation.readOnly')}</p>
    </Stack>
  )
}

function Form({ language, organisation, round }: PartProps) {
  const t = translator(language)
  const stored = (day: Day | null) =>
    day === null ? t('organisation.storedNone') : t('organisation.stored', { value: formatDay(day, language) })
  return (
    <OrganisationForm
      saved={{
        name: organisation.name,
        startsOn: round.startsOn,
        decisionOn: round.decisionOn,
        firstCaseOn: round.firstCaseOn ?? '',
        version: round.version,
      }}
      texts={{
        name: t('organisation.name'),
        startsOn: t('organisation.startsOn'),
        startsOnHint: t('organisation.startsOnHint'),
        decisionOn: t('organisation.decisionOn'),
        decisionOnHint: t('organisation.decisionOnHint'),
        firstCaseOn: t('organisation.firstCaseOn'),
        firstCaseOnHint: t('organisation.firstCaseOnHint'),
        optional: `(${t('app.optional')})`,
        save: t('organisation.save'),
        saved: t('organisation.saved'),
        stored: {
          name: t('organisation.stored', { value: organisation.name }),
          startsOn: stored(round.startsOn),
          decisionOn: stored(round.decisionOn),
          firstCaseOn: stored(round.firstCaseOn),
        },
        ...formTexts(t, ['changed-meanwhile', 'days-in-wrong-order', 'first-case-before-start']),
      }}
    />
  )
}
