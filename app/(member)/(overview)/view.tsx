import { Gates } from '../../_readiness/gates'
import { TrendFigure } from '../../_readiness/trend-figure'
import { OwnChecks } from '../../_evidence/own-checks'
import { LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import { Split, Stack } from '../../_ui/layout'
import { daysBetween, type Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { statusSentenceText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import type { Waiting } from '@/lib/my-work/my-work'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { statusSentence } from '@/lib/readiness/status'
import type { RecordedDay } from '@/lib/readiness/trend'
import type { CertificateWarning } from '@/lib/recognition/warning'
import type { Round } from '@/lib/rounds/round'
import { Beside } from './beside'
import { CertificateNotice } from './certificate-notice'
import { ForYou } from './for-you'
import { NextSteps } from './next-steps'
import { ReadinessItself } from './readiness-itself'

export type OverviewProps = {
  readonly language: Language
  readonly role: Role
  readonly standing: Standing
  readonly readiness: Readiness
  /** The days of which the figure was recorded, oldest first. */
  readonly days: readonly RecordedDay[]
  /** How much waits for this member; null for who has no work of their own here. */
  readonly waiting: Waiting | null
  /** What to say of a certificate that ends; null when there is nothing to say. */
  readonly certificate: CertificateWarning | null
}

/** Where the project stands: one sentence, one figure that explains itself, and what to do next. */
export function OverviewView({ language, role, standing, readiness, days, waiting, certificate }: OverviewProps) {
  const t = translator(language)
  const { round, framework } = standing
  const { namedInPublic, total } = framework.knownCriteria
  return (
    <>
      <PageHeader
        title={t('app.overview')}
        eyebrow={`${t(`app.roundKind.${round.kind}`)} · ${t('overview.day', { day: formatDay(readiness.today, language) })}`}
        lead={statusSentenceText(language, statusSentence(readiness))}
        actions={
          <>
            <LinkButton href="/requirements" kind="primary">
              {t('overview.toRequirements')}
            </LinkButton>
            <LinkButton href="/summary" kind="secondary" icon="summary">
              {t('overview.toSummary')}
            </LinkButton>
          </>
        }
      />
      {/* Once the next round runs, that round says what to do. */}
      {certificate?.next === 'begin' && <CertificateNotice language={language} warning={certificate} />}
      {waiting && <ForYou language={language} waiting={waiting} />}
      <Split
        asideLabel={t('overview.beside')}
        main={
          <>
            <ReadinessItself language={language} readiness={readiness} />
            <OwnChecks language={language} standing={standing} />
            <NextSteps language={language} framework={framework} role={role} readiness={readiness} />
            <Section id="trend" title={t('trend.title')} lead={clockText(language, round, readiness.today)}>
              <TrendFigure {...{ language, days }} today={readiness.today} decisionOn={round.decisionOn} size="small">
                <p>
                  <a href="/readiness#trend">{t('trend.open')}</a>
                </p>
              </TrendFigure>
            </Section>
            <Gates language={language} framework={framework} readiness={readiness} />
          </>
        }
        aside={
          <Stack gap="lg">
            <Beside language={language} readiness={readiness} indicators={standing.indicators} />
            {!framework.ccvOwn && (
              <Notice tone="info" title={t('overview.notCcv')} level={2}>
                <p>{framework.notice[language]}</p>
                <p>{t('overview.known', { named: namedInPublic, total })}</p>
              </Notice>
            )}
          </Stack>
        }
      />
    </>
  )
}

function clockText(language: Language, { startsOn, decisionOn }: Round, today: Day): string {
  const state = today < startsOn ? 'before' : today <= decisionOn ? 'running' : 'after'
  return translator(language)('overview.clock', {
    state,
    start: formatDay(startsOn, language),
    decision: formatDay(decisionOn, language),
    days: Math.max(0, daysBetween(today, decisionOn)),
  })
}
