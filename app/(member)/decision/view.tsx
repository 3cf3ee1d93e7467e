import { LinkButton } from '../../_ui/button'
import { Cluster, Split, Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { Chain } from './chain'
import { DecisionClocks } from './decision-clocks'
import { Ijkpunten } from './ijkpunten'
import { InForce } from './in-force'
import { KeepNote } from './keep-note'
import type { LoadedDecision } from './load'
import { Money } from './money'
import { NextSteps } from './next-steps'
import { Positions } from './positions'
import { Requirements } from './requirements'
import { StepsSection } from './steps-section'
import { Warnings } from './warnings'

/** Why a note was not made or not kept; anything else says that it was not made. */
const failures = ['disk-full', 'organisation-full', 'round-frozen', 'note-kept'] as const

/** The decision on the pilot: what was decided, or else what there is to decide on. */
export function DecisionView({ problem, ...shown }: LoadedDecision & { readonly problem: string | null }) {
  const { language, member, round, table, readiness, standing } = shown
  const t = translator(language)
  const { decision, warnings } = table
  const records = may(member.role, 'decision:record')
  const known = failures.find((one) => one === problem) ?? 'note'
  const note = decision === null ? t('decision.noteConcept') : t('decision.note')
  return (
    <>
      <PageHeader
        title={t('decision.title')}
        lead={decision === null ? t('decision.lead') : t('decision.leadDone')}
        back={{ href: '/rounds', label: t('app.rounds') }}
        actions={
          <Cluster>
            {records && (
              <LinkButton
                href={decision === null ? '/decision/record' : '/decision/correct'}
                kind={decision === null ? 'primary' : 'secondary'}
              >
                {t(decision === null ? 'decision.record' : 'decision.correct')}
              </LinkButton>
            )}
            <LinkButton href={`/api/decision/note?language=${language}`} kind="secondary" icon="download">
              {note}
            </LinkButton>
          </Cluster>
        }
      />
      <Stack>
        {problem !== null && (
          <Notice tone="problem" title={t(`decision.failed.${known}.title`)} live="alert">
            {t(`decision.failed.${known}.text`)}
          </Notice>
        )}
        {decision === null && (
          <Notice tone="info" title={t('decision.notYet.title')}>
            {t(records ? 'decision.notYet.text' : 'decision.notYet.textReader')}
          </Notice>
        )}
        {round.frozenOn !== null && <p>{t('decision.frozen')}</p>}
        <Warnings language={language} warnings={warnings} />
      </Stack>
      {decision !== null && (
        <>
          <InForce language={language} decision={decision} />
          <StepsSection {...shown} decision={decision} records={records} />
          {records && <NextSteps language={language} outcome={decision.outcome} frozen={round.frozenOn !== null} />}
        </>
      )}
      <Positions language={language} member={member} table={table} />
      <Money language={language} table={table} />
      {decision !== null && may(member.role, 'evidence:edit') && readiness !== null && round.frozenOn === null && (
        <KeepNote {...shown} />
      )}
      <Split
        main={<Requirements language={language} member={member} framework={standing.framework} readiness={readiness} />}
        aside={<DecisionClocks {...shown} />}
        asideLabel={t('decision.clocks.title')}
      />
      {readiness !== null && <Ijkpunten language={language} indicators={standing.indicators} />}
      {table.earlier.length > 0 && <Chain language={language} decisions={shown.desk.decisions} />}
    </>
  )
}
