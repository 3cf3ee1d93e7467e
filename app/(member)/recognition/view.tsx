import { LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { certificateAmong } from '@/lib/recognition/certificate'
import type { Recognition } from '@/lib/recognition/recognition'
import type { CertificateWarning } from '@/lib/recognition/warning'
import type { Round } from '@/lib/rounds/round'
import type { TimelineClocks } from '@/lib/rounds/timeline-clocks'
import { ApplicationPart } from './application-part'
import { CertificateCard } from './certificate-card'
import { PlusPart, type PlusFacts } from './plus-part'

type RecognitionViewProps = {
  readonly language: Language
  readonly role: Role
  /** The round that the address asks for. */
  readonly asked: string | undefined
  readonly clocks: TimelineClocks
  /** Those that an application belongs to, newest first. */
  readonly rounds: readonly Round[]
  readonly recognitions: readonly Recognition[]
  readonly warning: CertificateWarning | null
  readonly plus: PlusFacts | null
}

/** What was sent to the CCV, what it answered, and how long the certificate holds. */
export function RecognitionView(props: RecognitionViewProps) {
  const { language, role, asked, clocks, rounds, recognitions, warning, plus } = props
  const t = translator(language)
  const held = certificateAmong(recognitions)
  const round = rounds.find(({ id }) => id === asked) ?? rounds[0]
  return (
    <>
      <PageHeader
        title={t('recognition.title')}
        lead={t('recognition.lead')}
        back={{ href: '/rounds', label: t('recognition.back') }}
      />
      {warning && <Ending language={language} role={role} warning={warning} />}
      {held && <CertificateCard language={language} held={held} recognitions={recognitions} />}
      {clocks.round.kind === 'pilot' && <StillPilot language={language} clocks={clocks} />}
      {round && (
        <ApplicationPart
          {...{ language, role, round }}
          others={rounds.filter(({ id }) => id !== round.id)}
          application={recognitions.find(({ roundId }) => roundId === round.id) ?? null}
        />
      )}
      {plus && <PlusPart language={language} role={role} {...plus} />}
    </>
  )
}

function Ending({
  language,
  role,
  warning: { stage, lastDay, next },
}: Pick<RecognitionViewProps, 'language' | 'role'> & { readonly warning: CertificateWarning }) {
  const t = translator(language)
  const tone = stage === 'within-a-year' ? 'info' : 'warning'
  return (
    <Notice tone={tone} title={t(`recognition.stage.${stage}`)} level={2}>
      <p>
        {t('recognition.stageText', {
          when: stage === 'ran-out' ? 'past' : 'coming',
          day: formatDay(lastDay, language),
        })}
      </p>
      <p>{t(`recognition.next.${next}`)}</p>
      {next === 'begin' && may(role, 'rounds:manage') && (
        <LinkButton href="/rounds/next" kind="primary">
          {t('recognition.next.beginLink')}
        </LinkButton>
      )}
    </Notice>
  )
}

function StillPilot({ language, clocks: { application } }: Pick<RecognitionViewProps, 'language' | 'clocks'>) {
  const t = translator(language)
  const on = application?.on ?? null
  return (
    <Notice tone="info" title={t('recognition.pilot.title')} level={2}>
      <p>{t('recognition.pilot.text')}</p>
      <p>
        {on === null ? t('recognition.pilot.unknown') : t('recognition.pilot.when', { day: formatDay(on, language) })}
      </p>
      <p>
        <a href="/timeline">{t('recognition.pilot.timeline')}</a>
      </p>
    </Notice>
  )
}
