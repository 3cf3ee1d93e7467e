import { LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Split, Stack } from '../../_ui/layout'
import type { Day } from '@/lib/day'
import { daysBetween } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { statusSentenceText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { statusSentence } from '@/lib/readiness/status'
import type { Round } from '@/lib/rounds/round'
import { Beside } from './beside'
import { ForYou } from './for-you'
import { Gates } from './gates'
import { NextSteps } from './next-steps'
import { ReadinessItself } from './readiness-itself'

export type OverviewProps = {
  readonly language: Language
  readonly standing: Standing
  readonly readiness: Readiness
  /** Links that wait for this member's review. */
  readonly toReview: number
  /** Expectations for which this member's own proof was rejected. */
  readonly rejectedFor: readonly string[]
}

/** Where the project stands: one sentence, one figure that explains itself, and what to do next. */
export function OverviewView({ language, standing, readiness, toReview, rejectedFor }: OverviewProps) {
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
      <ForYou language={language} framework={framework} toReview={toReview} rejectedFor={rejectedFor} />
      <Split
        asideLabel={t('overview.beside')}
        main={
          <>
            <ReadinessItself language={language} framework={framework} readiness={readiness} />
            <NextSteps language={language} framework={framework} readiness={readiness} />
            <Gates language={language} framework={framework} readiness={readiness} />
          </>
        }
        aside={
          <Stack gap="lg">
            <Beside {...{ language, framework, readiness }} clock={clockText(language, round, readiness.today)} />
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
