import { OwnChecks } from '../../_evidence/own-checks'
import { Gates } from '../../_readiness/gates'
import { Split } from '../../_ui/layout'
import { PageHeader } from '../../_ui/page-header'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { statusSentenceText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import { fallingAway } from '@/lib/readiness/falling-away'
import type { ReadinessRecord } from '@/lib/readiness/record'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { statusSentence } from '@/lib/readiness/status'
import { Ahead } from './ahead'
import { BesideSections } from './beside-sections'
import { MissingEvidence } from './missing-evidence'
import { Most } from './most'
import { MustSection } from './must-section'
import { Numbers } from './numbers'
import { Themes } from './themes'
import { TrendSection } from './trend-section'
import { UnfinishedWork } from './unfinished-work'

export type ReadinessProps = {
  readonly language: Language
  readonly role: Role
  readonly standing: Standing
  readonly readiness: Readiness
  /** Every recorded day, oldest first. */
  readonly records: readonly ReadinessRecord[]
}

/** Every number of how the round stands, opened: what it is made of, what it misses, and where to mend that. */
export function ReadinessView({ language, role, standing, readiness, records }: ReadinessProps) {
  const t = translator(language)
  const { round, framework, facts } = standing
  const shown = { language, role, framework, readiness }
  return (
    <>
      <PageHeader
        title={t('explained.title')}
        eyebrow={t('overview.day', { day: formatDay(readiness.today, language) })}
        lead={statusSentenceText(language, statusSentence(readiness))}
        back={{ href: '/', label: t('app.overview') }}
      />
      <Split
        asideLabel={t('explained.numbers')}
        main={
          <>
            <OwnChecks language={language} standing={standing} />
            <MustSection {...shown} />
            <Most {...shown} />
            <Ahead {...shown} falling={fallingAway(facts, readiness.today)} />
            <TrendSection language={language} records={records} today={readiness.today} decisionOn={round.decisionOn} />
            <Themes {...shown} />
            <BesideSections {...shown} />
            <Gates language={language} framework={framework} readiness={readiness} />
            <MissingEvidence {...shown} />
            <UnfinishedWork {...shown} />
          </>
        }
        aside={<Numbers language={language} readiness={readiness} />}
      />
    </>
  )
}
