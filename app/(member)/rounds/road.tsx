import { LinkRow, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { WorkStatus } from '../../_ui/status'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may, type Permission } from '@/lib/members/permissions'
import type { ShownRounds } from './shown-rounds'

type Step = {
  readonly href: string
  readonly permission: Permission
  readonly title: string
  readonly hint: string
  readonly done: boolean
}

/** Every step on the way, in the order in which they come, with how far each is. */
export function Road(props: ShownRounds) {
  const { language, role } = props
  const t = translator(language)
  const steps = stepsOf(props).filter(({ permission }) => may(role, permission))
  return (
    <Section id="road" title={t('rounds.road.title')} lead={t('rounds.road.lead')}>
      <RowList>
        {steps.map(({ href, title, hint, done }) => (
          <LinkRow
            key={href}
            href={href}
            title={title}
            hint={hint}
            status={done && <WorkStatus state="finished" label={t('rounds.done')} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function stepsOf({ language, standing, road, past }: ShownRounds): readonly Step[] {
  const t = translator(language)
  const { round, framework } = standing
  const { milestones, ijkpunten, partners, evaluated, value, decision } = road
  const snapshot = past.find(({ roundId }) => roundId === round.id)
  const frozenHint =
    snapshot === undefined
      ? t('rounds.road.freeze.open')
      : t('rounds.road.freeze.frozen', { day: formatDay(snapshot.madeOn, language), number: snapshot.number })
  return [
    step('/timeline', 'timeline:read', t('rounds.road.timeline.title'), [
      t('rounds.road.timeline.hint', { count: milestones }),
      false,
    ]),
    step('/ijkpunten', 'ijkpunten:read', t('rounds.road.ijkpunten.title'), [
      t('rounds.road.ijkpunten.hint', { count: ijkpunten }),
      ijkpunten > 0,
    ]),
    step('/partners', 'partners:read', t('rounds.road.partners.title'), [
      t('rounds.road.partners.hint', { partners, evaluated }),
      partners > 0 && evaluated === partners,
    ]),
    step('/societal-value', 'value:read', t('rounds.road.value.title'), [
      t('rounds.road.value.hint', { count: value }),
      value === 4,
    ]),
    step('/decision', 'decision:read', t('rounds.road.decision.title'), [
      decision === null
        ? t('rounds.road.decision.open')
        : t(`rounds.road.decision.${decision.outcome}`, { day: formatDay(decision.on, language) }),
      decision !== null,
    ]),
    snapshot === undefined
      ? step(`/rounds/${round.id}/freeze`, 'rounds:manage', t('rounds.road.freeze.title'), [frozenHint, false])
      : step(`/rounds/${round.id}`, 'rounds:read', t('rounds.road.freeze.title'), [frozenHint, true]),
    step('/recognition', 'recognition:read', t('rounds.road.recognition.title'), recognitionState(language, road)),
    step('/framework', 'framework:read', t('rounds.road.framework.title'), [
      t('rounds.road.framework.hint', { title: framework.title[language], version: framework.version }),
      false,
    ]),
  ]
}

function step(href: string, permission: Permission, title: string, [hint, done]: readonly [string, boolean]): Step {
  return { href, permission, title, hint, done }
}

function recognitionState(
  language: ShownRounds['language'],
  { recognition }: ShownRounds['road'],
): readonly [string, boolean] {
  const t = translator(language)
  if (recognition === null) return [t('rounds.road.recognition.none'), false]
  const { sentOn, outcome, answeredOn } = recognition
  if (outcome === null) return [t('rounds.road.recognition.sent', { day: formatDay(sentOn, language) }), false]
  const day = formatDay(answeredOn ?? sentOn, language)
  return [t(`rounds.road.recognition.${outcome}`, { day }), outcome === 'granted']
}
