import type { ReactNode } from 'react'
import { ownCheckHref } from '../../../_evidence/next-eyes'
import { Notice, type NoticeTone } from '../../../_ui/notice'
import { Prose } from '../../../_ui/prose'
import { isOwn } from '@/lib/evidence/review'
import { gapText, gateStateText, gateText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { eyesFor } from '@/lib/members/own-check'
import { may } from '@/lib/members/permissions'
import type { Gap } from '@/lib/readiness/gaps'
import type { RequirementState } from '@/lib/readiness/requirement'
import { isRefused } from '@/lib/requirements/answer'
import { gateOf } from '@/lib/requirements/gate'
import type { LoadedRequirement } from './load'

const tones: Readonly<Record<RequirementState, NoticeTone>> = {
  ready: 'success',
  claimed: 'warning',
  open: 'info',
  'not-applicable': 'info',
}

/** How the requirement stands, with everything that is in the way and what would mend it. */
export function StateNotice(loaded: LoadedRequirement) {
  const { language, today, round, framework, requirement, readiness, member, firstCase } = loaded
  const t = translator(language)
  const { state, gaps, gate } = readiness
  const asGate = gateOf({ ...round, firstCaseOn: firstCase?.on ?? null }, readiness, today)
  if (gate === 'quality') {
    return (
      <Notice tone="info" title={t('requirements.gate.quality')}>
        {t('requirements.state.quality')}
      </Notice>
    )
  }
  if (asGate?.kind === 'full-year') {
    return (
      <Notice tone={asGate.blocks ? 'warning' : 'info'} title={gateStateText(language, asGate)}>
        <p>{t('requirements.state.outside', { text: gateText(language, asGate) })}</p>
        {asGate.state === 'unknown' && may(member.role, 'organisation:manage') && (
          <p>
            <a href="/organisation">{t('requirements.state.fillFirstCase')}</a>
          </p>
        )}
      </Notice>
    )
  }
  return (
    <Notice tone={tones[state]} title={t(`requirements.state.${state}`)}>
      {(state === 'ready' || state === 'not-applicable') && <p>{t(`requirements.state.${state}Text`)}</p>}
      {gaps.length > 0 && (
        <Prose>
          <ul>
            {gaps.map((gap) => {
              const { text, mend } = refusedText(loaded, gap) ?? gapText(language, gap, framework)
              return (
                <li key={text}>
                  <a href={placeOf(gap)}>{text}</a> {ownMend(loaded, gap) ?? mend}
                </li>
              )
            })}
          </ul>
        </Prose>
      )}
      {asGate !== null && <p>{t('requirements.state.outside', { text: gateText(language, asGate) })}</p>}
      {asGate === null && state !== 'not-applicable' && requirement.level !== 'must' && (
        <p>{t(`requirements.state.${requirement.level}`)}</p>
      )}
    </Notice>
  )
}

/** A refusal waits for whoever said so. */
function refusedText({ language, assessment }: LoadedRequirement, gap: Gap) {
  if (gap.reason !== 'approval-missing' || !isRefused(assessment)) return null
  const t = translator(language)
  return { text: t('requirements.approval.refusedGap'), mend: t('requirements.approval.refusedNext') }
}

/** Where nobody else may review, asking a colleague leads nowhere: check it yourself, or first switch that on. */
function ownMend({ language, member, assessment, links }: LoadedRequirement, gap: Gap): ReactNode {
  const eyes = eyesFor(member)
  const isAsked =
    (gap.reason === 'approval-missing' && !isRefused(assessment) && assessment.setBy === member.id) ||
    (gap.reason === 'proof-waiting' &&
      links.some(
        (link) => link.expectationId === gap.expectationId && link.status === 'submitted' && isOwn(link, member.id),
      ))
  if (eyes === 'others' || !isAsked) return null
  const t = translator(language)
  if (eyes === 'own-too') return t('readiness.ownCheck.checkIt')
  return (
    <>
      {t('readiness.ownCheck.alone')} <a href={ownCheckHref}>{t('readiness.ownCheck.turnOn')}</a>
    </>
  )
}

/** Where on the page this can be mended. */
function placeOf(gap: Gap): string {
  if ('expectationId' in gap) return `#${gap.expectationId}`
  if ('indicatorId' in gap) return `#${gap.indicatorId}`
  return gap.reason === 'approval-missing' ? '#approval' : '#answer'
}
