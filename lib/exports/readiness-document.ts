import { statusSentenceText } from '@/lib/i18n/readiness-sentences'
import type { Gap } from '@/lib/readiness/gaps'
import type { GateReadiness } from '@/lib/readiness/gates'
import { ownChecksOf } from '@/lib/readiness/own-checks'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { statusSentence } from '@/lib/readiness/status'
import { indicatorForMachines } from './readiness-figures'
import type { ReadinessDocument } from './readiness-schema'

/** How a round stands, for machines. The same rule as every screen; nothing in it is about a person. */
export function readinessDocument(standing: Standing): ReadinessDocument {
  const { round, framework, facts, today } = standing
  const readiness = scoreReadiness(facts, today)
  const status = statusSentence(readiness)
  const { kind, startsOn, decisionOn } = round
  const { total, namedInPublic } = framework.knownCriteria
  const { part, fractions, withoutOwn, otherPart, themes, work, evidence } = readiness
  return {
    schema: '/api/readiness/schema',
    day: today,
    concept: round.frozenOn === null,
    notice: framework.notice,
    round: { kind, startsOn, decisionOn, firstCaseOn: facts.firstCaseOn },
    edition: {
      id: framework.editionId,
      version: framework.version,
      ccvOwn: framework.ccvOwn,
      knownCriteria: namedInPublic,
      totalCriteria: total,
    },
    status: {
      kind: status.kind,
      sentence: { nl: statusSentenceText('nl', status), en: statusSentenceText('en', status) },
    },
    readiness: fractions.must,
    part,
    fractions,
    withoutOwn,
    otherPart,
    gates: readiness.gates.map(gateForMachines),
    themes: [...themes],
    work,
    evidence,
    ownChecks: ownChecksOf(standing),
    withoutRegister: [],
    requirements: readiness.requirements.map(requirementForMachines),
  }
}

function gateForMachines(gate: GateReadiness): ReadinessDocument['gates'][number] {
  const { kind, requirementId, state, blocks } = gate
  return { kind, requirementId, state, blocks, ...(gate.kind === 'full-year' ? { reachedOn: gate.reachedOn } : {}) }
}

function requirementForMachines(one: RequirementReadiness): ReadinessDocument['requirements'][number] {
  const { id, themeId, part, level, gate, own, work, verdict, state, counts, proof, gaps } = one
  const expectations = proof.expectations.map(({ id, required, state, validUntil }) => ({
    id,
    required,
    state,
    validUntil,
  }))
  return {
    id,
    themeId,
    part,
    level,
    gate,
    own,
    work,
    verdict,
    state,
    counts,
    expectations,
    indicators: proof.indicators.map(indicatorForMachines),
    gaps: gaps.map(gapForMachines),
  }
}

/** The figure of a gap stands with its indicator. */
function gapForMachines(gap: Gap): ReadinessDocument['requirements'][number]['gaps'][number] {
  if (!('indicatorId' in gap)) return gap
  const { requirementId, reason, effort, indicatorId } = gap
  return { requirementId, reason, effort, indicatorId }
}
